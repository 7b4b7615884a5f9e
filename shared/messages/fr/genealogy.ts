import type { Messages } from '../messages'

export const genealogy: Messages['genealogy'] = {
  title: 'Généalogie de la clause',
  steps: 'De la rédaction la plus ancienne à la plus récente',
  alone: 'Rien dans la bibliothèque ne dit la même chose, et rien n’a été repris de cette clause.',
  picture: 'Les rédactions dans l’ordre : {{list}}',
  undated: 'sans date',
  version: 'version « {{name}} »',
  translationOf: 'autre langue de {{citation}}',
  changedFrom: 'modifié depuis {{citation}}',
  sameAs: 'mot pour mot comme {{citation}}',
  changesSince: 'Ce qui a changé depuis {{citation}}',
  link: {
    self: 'cette clause',
    version: 'autre version',
    declared: 'déclaré',
    found: 'trouvé',
    language: 'version linguistique',
  },
}
