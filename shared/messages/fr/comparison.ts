import type { Messages } from '../messages'

export const comparison: Messages['comparison'] = {}
