export const cli = {
  usage: `Usage: chapeau COMMAND [--data DIR]

  texts [--json]                           the library and the drafts
  import FILE [--draft] [--title T] [--language L] [--json]
                                           stores a file and prints its new id
  export TEXT --to docx|pdf|html|md|txt -o FILE [--clean]
                                           writes a text; --clean refuses one with open brackets
  compare LEFT RIGHT [--json] [--html FILE] [--csv FILE] [--docx FILE [--tracked [--author A]]]
                                           LEFT and RIGHT are files or ids from texts
  check TEXT [--json]                      lists the hints of a text`,
  unknownCommand: 'There is no command “{{command}}”. “chapeau --help” lists them.',
  argument: '{{argument}}: {{sentence}}',
  missing: '{{argument}} is missing. “chapeau --help” shows how it is used.',
  unknownOption: '{{option}} is not an option here. “chapeau --help” lists them.',
  notOneOf: '{{value}} is not one of {{choices}}.',
  neitherTextNorFile: 'there is no text and no file “{{value}}”.',
  announced_one: 'The text is not clean: {{count}} passage is still open. The file says so at its head.',
  announced_many: 'The text is not clean: {{count}} passages are still open. The file says so at its head.',
  announced_other: 'The text is not clean: {{count}} passages are still open. The file says so at its head.',
  digest: 'digest',
  clauses_one: '{{count}} clause',
  clauses_many: '{{count}} clauses',
  clauses_other: '{{count}} clauses',
} as const
