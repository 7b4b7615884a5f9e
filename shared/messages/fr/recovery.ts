import type { Messages } from '../messages'

export const recovery: Messages['recovery'] = {}
