import type { Messages } from '../messages'

export const importing: Messages['importing'] = {}
