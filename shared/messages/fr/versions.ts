import type { Messages } from '../messages'

export const versions: Messages['versions'] = {}
