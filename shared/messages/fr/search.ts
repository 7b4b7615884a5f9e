import type { Messages } from '../messages'

export const search: Messages['search'] = {}
