export const search = {
  label: 'Search all texts',
  placeholder: 'Search all texts…',
  results: 'Search results',
  count_one: '{{count, number}} clause found',
  count_many: '{{count, number}} clauses found',
  count_other: '{{count, number}} clauses found',
  more: 'These are the first {{count, number}}. Add a word to narrow the search.',
  nothing: 'Nothing in the library contains “{{query}}”.',
  nearest: 'Search for “{{word}}” instead',
  openHint: 'open',
  insertHint: 'insert',
} as const
