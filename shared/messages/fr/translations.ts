import type { Messages } from '../messages'

export const translations: Messages['translations'] = {
  title: 'Dans d’autres langues',
  noOther: 'Ce texte n’est dans la bibliothèque que dans une langue.',
  noClause: 'Cette version n’a pas cette clause.',
  unsure: 'Ces deux clauses ont été rapprochées d’après leur place. À vérifier avant de s’y fier.',
  open: 'Ouvrir',
  openLabelled: 'Ouvrir {{citation}}',
  noneAtHand: 'Choisissez une clause d’un texte, ou une clause du projet reprise d’un texte.',
}
