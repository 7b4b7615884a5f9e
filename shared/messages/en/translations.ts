export const translations = {
  title: 'In other languages',
  noOther: 'This text is in the library in one language only.',
  noClause: 'This version has no such clause.',
  unsure: 'These two were put together by their place. Look before you rely on it.',
  open: 'Open',
  openLabelled: 'Open {{citation}}',
  words: {
    title: 'These words are in another language than the draft',
    told: 'The clause they stand in is agreed in the draft’s language too ({{language}}), but nobody can tell for certain which of its words are these.',
    toldSentences: 'The clause they stand in is agreed in the draft’s language too ({{language}}). What is marked says what the chosen words’ sentence says.',
    sentences: 'Insert what is marked',
    clause: 'Insert the whole clause',
    asTheyAre: 'Insert the words as they are',
  },
  noneAtHand: 'Choose a clause of a text, or one of the draft that was taken from a text.',
} as const
