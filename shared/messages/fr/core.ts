import type { Messages } from '../messages'

export const core: Messages['core'] = {
  beforeRestore: 'Avant de rétablir « {{name}} »',
  beforeImport: 'Avant l’arrivée de « {{name}} »',
  beforeReplaceAll: 'Avant de remplacer « {{words}} »',
  lastDay: 'État du {{date}}',
}
