export const insertion = {
  insert: 'Insert into the draft',
  insertLabelled: 'Insert into the draft: {{label}}',
  insertWords: 'Insert the selected words',
  insertWordsLabelled: 'Insert the selected words of: {{label}}',
  more: 'Other ways to insert: {{label}}',
  cite: 'With the citation in a footnote',
  heading: 'Inserting what is found',
  modes: {
    verbatim: 'Insert as it stands',
    proposal: 'Insert as a proposal in brackets',
    alternative: 'Insert as an alternative',
    replace: 'Replace the present wording',
  },
  hints: {
    verbatim: 'A clause of its own, after the selected one',
    proposal: 'A clause of its own, bracketed, put forward by your delegation',
    alternative: 'In brackets, beside the wording of the selected clause',
    replace: 'In place of the wording of the selected clause',
  },
  wordHints: {
    verbatim: 'At the caret',
    proposal: 'At the caret, bracketed',
    alternative: 'In brackets, beside the words selected in the draft',
    replace: 'In place of the words selected in the draft',
  },
  done: {
    verbatim: 'Inserted: {{citation}}',
    proposal: 'Inserted as a proposal: {{citation}}',
    alternative: 'Inserted as an alternative: {{citation}}',
    replace: 'The wording was replaced by {{citation}}',
  },
  unbalanced:
    'The brackets of that clause do not balance. {{citation}} was put after it, as a proposal in brackets of its own.',
  otherVersion: 'Inserted in the draft’s language: {{citation}}',
  foreign: 'Inserted as it stands, in another language than the draft: {{citation}}. It is not there in the draft’s language.',
} as const
