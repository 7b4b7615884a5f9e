export const footnotes = {
  title: 'Footnotes',
  note: 'Footnote {{number, number}}',
  remove: 'Delete the footnote',
  done: 'Done',
} as const
