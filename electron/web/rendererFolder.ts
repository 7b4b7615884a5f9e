import { fileURLToPath } from 'node:url'

/** The built interface, beside this host's own bundle. */
export function findRenderer(): string {
  return fileURLToPath(new URL('../renderer', import.meta.url))
}
