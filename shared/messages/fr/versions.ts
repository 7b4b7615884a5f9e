import type { Messages } from '../messages'

export const versions: Messages['versions'] = {
  save: 'Enregistrer une version',
  saveDialog: {
    title: 'Enregistrer une version',
    name: 'Nom',
    namePlaceholder: 'Rev.1',
    note: 'Note',
    noteHint: 'Ce qui a changé, ou l’usage de cette version. N’est jamais exportée.',
    nameMissing: 'Donnez un nom à la version.',
    explanation:
      'Une version est une copie qui ne change plus. Vous pourrez la lire, la comparer ou y revenir.',
  },
  saved: 'La version « {{name}} » est enregistrée.',
  none: 'Pas encore de version.',
  noneText:
    'Enregistrez-en une avant une série de changements ; vous pourrez toujours la comparer ou y revenir.',
  automatic: 'automatique',
  read: 'Lire',
  compare: 'Comparer',
  compareWithCurrent: 'Comparer « {{name}} » au texte actuel',
  readVersion: 'Lire « {{name}} »',
  restore: 'Restaurer…',
  restoreVersion: 'Restaurer « {{name}} »',
  restoreDialog: {
    title: 'Restaurer « {{name}} » ?',
    text: 'Le projet reprend l’état qu’il avait dans cette version. Son état présent est d’abord gardé comme version automatique : rien n’est perdu.',
    confirm: 'Restaurer cette version',
  },
  restored: 'Le projet est revenu à « {{name}} ». Son état précédent est gardé comme version automatique.',
  banner: 'Version « {{name}} », enregistrée {{when}}. Elle ne peut être modifiée.',
  backToDraft: 'Retour au projet',
}
