import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['shared', 'electron', 'renderer', 'resources', 'package.json', 'package-lock.json']
const stampName = '.built'

/** True when nothing was built, or a source was added, changed or removed since the build began. */
export function isStale(root, out) {
  const builtAt = readStamp(out)
  return builtAt === undefined || sources.some((source) => isNewer(join(root, source), builtAt))
}

/** @param {number} startedAt when the build began, in ms: what changed while it ran is not in it */
export function stamp(out, startedAt) {
  writeFileSync(join(out, stampName), String(startedAt))
}

function readStamp(out) {
  try {
    return Number(readFileSync(join(out, stampName), 'utf8'))
  } catch {
    return undefined
  }
}

/** A folder's own time changes when a file in it is added, renamed or removed. */
function isNewer(path, time) {
  const found = statSync(path)
  if (found.mtimeMs > time) return true
  return found.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), time))
}
