import type { Messages } from '../messages'

export const commands: Messages['commands'] = {}
