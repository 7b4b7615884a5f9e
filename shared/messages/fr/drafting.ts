import type { Messages } from '../messages'

export const drafting: Messages['drafting'] = {}
