export const translations = {
  title: 'In other languages',
  noOther: 'This text is in the library in one language only.',
  noClause: 'This version has no such clause.',
  unsure: 'These two were put together by their place. Look before you rely on it.',
  open: 'Open',
  openLabelled: 'Open {{citation}}',
  noneAtHand: 'Choose a clause of a text, or one of the draft that was taken from a text.',
} as const
