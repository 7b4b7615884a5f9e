import type { Messages } from '../messages'

export const genealogy: Messages['genealogy'] = {
  title: 'Généalogie de la clause',
  steps: 'De la rédaction la plus ancienne à la plus récente',
  alone: 'Rien dans la bibliothèque ne dit la même chose, et rien n’a été repris de cette clause.',
  picture: 'Les rédactions dans l’ordre : {{list}}',
  undated: 'sans date',
  version: 'version « {{name}} »',
  changedFrom: 'modifié depuis {{citation}}',
  sameAs: 'mot pour mot comme {{citation}}',
  changesSince: 'Ce qui a changé depuis {{citation}}',
  legend: 'Ce que disent les traits',
  tie: {
    declared: 'déclaré : la clause dit en être reprise',
    version: 'la même clause dans une autre version ou un autre projet',
    found: 'trouvé : les mêmes mots, sans que personne l’ait dit',
    language: 'la même clause dans une autre langue',
    translated: 'déclaré : reprise d’une clause d’une autre langue',
  },
  from: {
    language: 'autre langue de {{citation}}',
    translated: 'reprise de {{citation}}, dans une autre langue (déclaré)',
    besides: 'reprise aussi de {{citation}} (déclaré)',
  },
  link: {
    self: 'cette clause',
    version: 'autre version',
    declared: 'déclaré',
    found: 'trouvé',
    language: 'version linguistique',
  },
}
