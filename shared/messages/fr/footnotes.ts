export const footnotes = {
  title: 'Notes de bas de page',
  note: 'Note {{number, number}}',
  remove: 'Supprimer la note',
  done: 'Terminé',
} as const
