import type { Messages } from '../messages'

export const exporting: Messages['exporting'] = {
  document: {
    unresolved_one: 'Ce texte n’est pas net : {{count}} passage y reste ouvert.',
    unresolved_many: 'Ce texte n’est pas net : {{count}} de passages y restent ouverts.',
    unresolved_other: 'Ce texte n’est pas net : {{count}} passages y restent ouverts.',
    digest: 'Résumé : ce texte dit en d’autres mots ce qui a été adopté, il n’en est pas la lettre. Il ne doit pas être cité comme langage agréé.',
    missingCharacters_one: 'Un caractère de ce texte n’existe pas dans les polices de ce fichier et y apparaît comme une case vide : {{characters}}. Les exports Word et HTML le conservent.',
    missingCharacters_many: '{{count}} de caractères différents de ce texte n’existent pas dans les polices de ce fichier et y apparaissent comme des cases vides : {{characters}}. Les exports Word et HTML les conservent.',
    missingCharacters_other: '{{count}} caractères différents de ce texte n’existent pas dans les polices de ce fichier et y apparaissent comme des cases vides : {{characters}}. Les exports Word et HTML les conservent.',
  },
}
