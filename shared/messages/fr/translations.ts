import type { Messages } from '../messages'

export const translations: Messages['translations'] = {
  title: 'Dans d’autres langues',
  noOther: 'Ce texte n’est dans la bibliothèque que dans une langue.',
  noClause: 'Cette version n’a pas cette clause.',
  unsure: 'Ces deux clauses ont été rapprochées d’après leur place. À vérifier avant de s’y fier.',
  open: 'Ouvrir',
  openLabelled: 'Ouvrir {{citation}}',
  words: {
    title: 'Ces mots sont dans une autre langue que le projet',
    told: 'La clause dont ils viennent est convenue aussi dans la langue du projet ({{language}}), mais rien ne dit avec certitude quels mots y répondent à ceux-ci.',
    toldSentences: 'La clause dont ils viennent est convenue aussi dans la langue du projet ({{language}}). Le passage surligné dit ce que dit la phrase des mots choisis.',
    sentences: 'Insérer le passage surligné',
    clause: 'Insérer la clause entière',
    asTheyAre: 'Insérer les mots tels quels',
  },
  noneAtHand: 'Choisissez une clause d’un texte, ou une clause du projet reprise d’un texte.',
}
