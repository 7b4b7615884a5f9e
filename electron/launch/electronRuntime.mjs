import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Elsewhere than on Linux (and its kin) a session that can start a program can show a window. */
export function hasDisplay(platform, environment) {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}

/** Electron's executable, where its npm package has it or ELECTRON_OVERRIDE_DIST_PATH says it is. */
export function findElectron(root, environment) {
  const home = join(root, 'node_modules/electron')
  const executable = readIfThere(join(home, 'path.txt')) ?? 'electron'
  const path = join(environment.ELECTRON_OVERRIDE_DIST_PATH || join(home, 'dist'), executable)
  return existsSync(path) ? path : undefined
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
