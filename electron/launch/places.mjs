import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
/** Everything built, and what the launcher remembers between starts. */
export const out = join(root, 'out')
