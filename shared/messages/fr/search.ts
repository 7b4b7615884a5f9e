import type { Messages } from '../messages'

export const search: Messages['search'] = {
  label: 'Chercher dans tous les textes',
  placeholder: 'Chercher partout…',
  results: 'Résultats de la recherche',
  count_one: '{{count, number}} clause trouvée',
  count_many: '{{count, number}} de clauses trouvées',
  count_other: '{{count, number}} clauses trouvées',
  more: 'Voici les {{count, number}} premières. Ajoutez un mot pour resserrer la recherche.',
  nothing: 'Rien dans la bibliothèque ne contient « {{query}} ».',
  nearest: 'Chercher plutôt « {{word}} »',
  openHint: 'ouvrir',
  insertHint: 'insérer',
}
