import { spawn } from 'node:child_process'
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findElectron } from './electronRuntime.mjs'

const DAY = 24 * 60 * 60 * 1000
/** Long enough for 110 MB on an ordinary line; whoever is behind a wall waits this long once a day at most. */
const LIMIT = 120_000

/**
 * Lets Electron's npm package fetch its runtime, once. A failure is remembered for a day, so that the
 * next start does not wait for it again; CHAPEAU_NO_FETCH=1 never tries.
 * @returns {Promise<string | undefined>} the executable, if it is there now
 */
export async function fetchElectron(root, out, environment, tell) {
  const installer = join(root, 'node_modules/electron/install.js')
  const failed = join(out, '.electron-not-fetched')
  if (environment.CHAPEAU_NO_FETCH || !existsSync(installer) || isRecent(failed)) return undefined
  tell("Fetching Electron's runtime, once (about 110 MB)…")
  if (await succeeds(installer)) {
    rmSync(failed, { force: true })
    return findElectron(root, environment)
  }
  writeFileSync(failed, '')
  return undefined
}

function isRecent(path) {
  return existsSync(path) && Date.now() - statSync(path).mtimeMs < DAY
}

function succeeds(script) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: LIMIT })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}
