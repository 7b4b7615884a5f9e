import type { Messages } from '../messages'

export const origin: Messages['origin'] = {
  noClause: 'Placez le curseur dans une clause pour voir d’où vient sa rédaction.',
  none: 'Cette clause n’a pas d’origine : sa rédaction est la vôtre.',
  noneHint: 'Insérez une clause d’un texte de référence pour garder un lien vers elle.',
  heading: 'Origine de la clause sélectionnée',
  verbatim: 'Texte identique',
  adapted: 'Texte adapté',
  drifted: 'Texte éloigné',
  verbatimText: 'La rédaction d’origine est reprise telle quelle.',
  kept: '{{share, number(style: percent)}} de la rédaction convenue conservés.',
  keptDigest: '{{share, number(style: percent)}} de la rédaction d’origine conservés.',
  digest: 'Résumé, et non langage agréé. À ne pas citer comme un texte adopté.',
  changes: 'Modifications par rapport à l’origine',
  open: 'Ouvrir la source',
  openSource: 'Ouvrir la source : {{citation}}',
  lost_one: 'Une origine de cette clause n’est pas dans cette bibliothèque.',
  lost_many: '{{count, number}} d’origines de cette clause ne sont pas dans cette bibliothèque.',
  lost_other: '{{count, number}} origines de cette clause ne sont pas dans cette bibliothèque.',
}
