import type { Messages } from '../messages'

export const origin: Messages['origin'] = {}
