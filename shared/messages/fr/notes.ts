import type { Messages } from '../messages'

export const notes: Messages['notes'] = {
  never: 'Les notes privées ne sortent jamais : elles ne figurent dans aucun export, aucune copie, aucune version ni aucun autre projet. Elles restent dans les données de Chapeau sur cet ordinateur et dans leurs sauvegardes.',
  on: 'Écrire sur',
  targets: { clause: 'Cette clause', draft: 'Le projet' },
  body: 'Note privée',
  send: 'Garder cette note',
  none: 'Aucune note privée sur ce projet.',
  onDraft: 'Sur le projet',
  list: 'Notes privées, dans l’ordre du texte',
  gone: 'La clause ne figure plus dans le texte.',
  editNote: 'Modifier la note « {{words}} »',
  removeNote: 'Supprimer la note « {{words}} »',
  removed: 'La note privée a été supprimée.',
  undo: 'Annuler',
  goTo: 'Aller à : {{place}}',
  clauseLabel: 'Clause {{label}}',
  noLabel: 'Une clause vide',
  edited: 'modifiée',
}
