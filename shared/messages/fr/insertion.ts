import type { Messages } from '../messages'

export const insertion: Messages['insertion'] = {
  insert: 'Insérer dans le projet',
  insertLabelled: 'Insérer dans le projet : {{label}}',
  insertWords: 'Insérer les mots sélectionnés',
  insertWordsLabelled: 'Insérer les mots sélectionnés dans : {{label}}',
  more: 'Autres façons d’insérer : {{label}}',
  cite: 'Avec la référence en note de bas de page',
  heading: 'Insérer ce qui est trouvé',
  modes: {
    verbatim: 'Insérer tel quel',
    proposal: 'Insérer comme proposition entre crochets',
    alternative: 'Insérer comme variante',
    replace: 'Remplacer le libellé actuel',
  },
  hints: {
    verbatim: 'Dans une clause à part, après la clause sélectionnée',
    proposal: 'Dans une clause à part, entre crochets, au nom de votre délégation',
    alternative: 'Entre crochets, à côté du libellé de la clause sélectionnée',
    replace: 'À la place du libellé de la clause sélectionnée',
  },
  wordHints: {
    verbatim: 'Au curseur',
    proposal: 'Au curseur, entre crochets',
    alternative: 'Entre crochets, à côté des mots sélectionnés dans le projet',
    replace: 'À la place des mots sélectionnés dans le projet',
  },
  done: {
    verbatim: 'Inséré : {{citation}}',
    proposal: 'Inséré comme proposition : {{citation}}',
    alternative: 'Inséré comme variante : {{citation}}',
    replace: 'Le libellé a été remplacé par {{citation}}',
  },
  unbalanced:
    'Les crochets de cette clause ne s’équilibrent pas. {{citation}} a été placé après elle, comme proposition entre ses propres crochets.',
  otherVersion: 'Inséré dans la langue du projet : {{citation}}',
  foreign: 'Inséré tel quel, dans une autre langue que le projet : {{citation}}. La langue du projet n’y est pas.',
}
