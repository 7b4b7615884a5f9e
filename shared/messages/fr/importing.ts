import type { Messages } from '../messages'

export const importing: Messages['importing'] = {
  notice: {
    encoding_guessed:
      'Le fichier ne dit pas comment ses caractères sont codés ; il a été lu en Windows-1252. Vérifiez les accents.',
    images_left_out: 'Les images ont été laissées de côté.',
    links_left_out: 'Le texte des liens a été gardé, leurs adresses ont été laissées de côté.',
    scripts_left_out: 'Les scripts et les objets incorporés ont été laissés de côté ; rien n’a été exécuté.',
    tables_flattened: 'Les tableaux ont été lus ligne par ligne, chaque ligne formant un paragraphe.',
    footnotes_inlined: 'Les notes de bas de page ont été mises entre parenthèses, à la place de leurs appels.',
    revisions_accepted:
      'Les modifications suivies ont été lues comme acceptées : les ajouts gardés, les suppressions laissées de côté.',
  },
}
