export const genealogy = {
  title: 'Genealogy of the clause',
  steps: 'From the oldest wording to the newest',
  alone: 'Nothing in the library says the same, and nothing was taken from this clause.',
  picture: 'The wordings in order: {{list}}',
  undated: 'no date',
  version: 'version “{{name}}”',
  translationOf: 'other language of {{citation}}',
  changedFrom: 'changed since {{citation}}',
  sameAs: 'word for word as {{citation}}',
  changesSince: 'What was changed since {{citation}}',
  link: {
    self: 'this clause',
    version: 'another version',
    declared: 'declared',
    found: 'found',
    language: 'language version',
  },
} as const
