import type { Messages } from '../messages'

export const web: Messages['web'] = {
  closed: 'Chapeau fonctionne sur cet ordinateur, mais ce n’est pas lui qui a ouvert cette page.',
  howToOpen: 'Dans le dossier de Chapeau, lancez la commande ci-dessous : elle ouvre Chapeau ici.',
}
