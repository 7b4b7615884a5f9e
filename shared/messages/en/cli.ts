export const cli = {
  usage: `Usage: chapeau COMMAND [--data DIR]

  texts [--json]                           the library and the drafts
  import FILE [--draft] [--title T] [--language L] [--json]
                                           stores a file and prints its new id
  import FILE|FOLDER… [--draft] [--json] stores several, and tells what became of each
  export TEXT --to docx|pdf|html|md|txt -o FILE [--clean] [--view everything|without-brackets|as=NAME] [--notes] [--supporters] [--comments]
                                           writes a text; --clean refuses one with open brackets;
                                           --view as=Canada accepts what Canada proposed and nothing else;
                                           --notes writes the notes of brackets out too;
                                           --supporters lists the supporters after the text;
                                           --comments writes comments, with their authors, in Word
  brackets TEXT|FILE [--json]              lists what is in brackets, and what does not balance
  coverage DRAFT [--json] [--docx FILE] [--html FILE]
                                           how much of a draft is agreed language, clause by clause;
                                           --docx and --html write its table of sources
  gaps DRAFT REFERENCE [--json]            lists what of a reference a draft does not take up
  compare LEFT RIGHT [--json] [--html FILE] [--csv FILE] [--docx FILE [--tracked [--author A]]]
                                           LEFT and RIGHT are files or ids from texts
  check TEXT [--json]                      lists the hints of a text
  precedents --text T | --clause ID [--in TEXT] [--language L] [--all] [--json]
                                           lists agreed language that says the same; --all looks in drafts too
  search QUERY [--text ID] [--language L] [--kind K] [--mentions ACTOR] [--sdg N] [--among draft|reference]
               [--from DATE] [--to DATE] [--by-text] [--limit N] [--json]
                                           finds clauses, as the search field does: phrases in quotes, cyber*, -word,
                                           OR, NEAR; the first five may be given more than once`,
  unknownCommand: 'There is no command “{{command}}”. “chapeau --help” lists them.',
  argument: '{{argument}}: {{sentence}}',
  missing: '{{argument}} is missing. “chapeau --help” shows how it is used.',
  unknownOption: '{{option}} is not an option here. “chapeau --help” lists them.',
  notOneOf: '{{value}} is not one of {{choices}}.',
  neitherTextNorFile: 'there is no text and no file “{{value}}”.',
  noTextIn: 'No text of the library is in “{{language}}”. There are texts in: {{available}}.',
  noPrecedent: 'No agreed language says this.',
  severalTexts: 'several texts have this clause. Name one with --in: {{texts}}.',
  forOneFile: '{{option}} is for one file only.',
  alike: 'Note: “{{title}}” ({{id}}) says {{percent}}% of this already, word for word.',
  alreadyThere: '{{file}}: already there, as {{id}}',
  notImported: '{{file}}: not imported. {{sentence}}',
  severalNotImported_one: '{{count}} file was not imported.',
  severalNotImported_many: '{{count}} files were not imported.',
  severalNotImported_other: '{{count}} files were not imported.',
  announced_one: 'The text is not clean: {{count}} passage is still open. The file says so at its head.',
  announced_many: 'The text is not clean: {{count}} passages are still open. The file says so at its head.',
  announced_other: 'The text is not clean: {{count}} passages are still open. The file says so at its head.',
  noSupporters: 'No supporter of this text is noted; the file lists none.',
  noComments: 'No comment was written: only a text as it stands has comments, and only Word files carry them.',
  withdrawnLeftOut_one: '{{count}} supporter that withdrew is left out.',
  withdrawnLeftOut_many: '{{count}} supporters that withdrew are left out.',
  withdrawnLeftOut_other: '{{count}} supporters that withdrew are left out.',
  noSuchParty: '{{name}} has no bracket in this text. It names: {{parties}}.',
  noParties: '{{name}} has no bracket in this text, which names nobody.',
  openBrackets_one: '{{count}} bracket is open.',
  openBrackets_many: '{{count}} brackets are open.',
  openBrackets_other: '{{count}} brackets are open.',
  proposedBy: 'proposed by {{parties}}',
  opposedBy: 'opposed by {{parties}}',
  unbalanced_one: '{{count}} bracket has no partner:',
  unbalanced_many: '{{count}} brackets have no partner:',
  unbalanced_other: '{{count}} brackets have no partner:',
  neverClosed: '{{place}}, character {{at}}: opened and never closed.',
  neverOpened: '{{place}}, character {{at}}: closed and never opened.',
  kind: { draft: 'draft', reference: 'reference', digest: 'digest' },
  words_one: '{{count}} word',
  words_many: '{{count}} words',
  words_other: '{{count}} words',
  clauses_one: '{{count}} clause',
  clauses_many: '{{count}} clauses',
  clauses_other: '{{count}} clauses',
} as const
