import type { Messages } from '../messages'

export const core: Messages['core'] = {
  beforeRestore: 'Avant de rétablir « {{name}} »',
}
