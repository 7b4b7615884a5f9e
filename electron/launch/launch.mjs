import { spawn, spawnSync } from 'node:child_process'
import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findElectron, hasDisplay } from './electronRuntime.mjs'
import { fetchElectron } from './fetchElectron.mjs'
import { isStale } from './freshness.mjs'
import { out, root } from './places.mjs'

/**
 * Starts a host, building first when the sources are newer than what was built. `web` and `cli` run in
 * this process; the desktop host runs in Electron, or gives way to the web host where it cannot.
 * @param {string[]} given `web …`, `cli …`, or the desktop host's own arguments
 */
export async function launch(given) {
  const [first, ...rest] = given
  const host = first === 'web' || first === 'cli' ? first : 'desktop'
  buildIfStale()
  if (host !== 'desktop') return runHere(host, rest)
  const electron = await electronOrWhyNot()
  if (!electron.path) {
    tell(electron.whyNot)
    return runHere('web', given)
  }
  runElectron(electron.path, given)
}

function buildIfStale() {
  if (!isStale(root, out)) return
  tell('Building Chapeau…')
  // In another process: the bundler's memory must not stay with a program that runs for days.
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'electron/launch/build.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status === 0) return
  process.stderr.write(stderr)
  tell('Chapeau could not be built.')
  process.exit(1)
}

async function electronOrWhyNot() {
  if (!hasDisplay(process.platform, process.env)) {
    return { whyNot: 'There is no display here; serving Chapeau to a browser instead.' }
  }
  const path = findElectron(root, process.env) ?? (await fetchElectron(root, out, process.env, tell))
  return {
    path,
    whyNot: "Electron's runtime is not here and could not be fetched; opening Chapeau in your browser instead.",
  }
}

/** The hosts read their own arguments from `process.argv`, as when Node runs their bundle directly. */
async function runHere(host, given) {
  const bundle = join(out, host, 'main.js')
  process.argv = [process.execPath, bundle, ...given]
  // Compiled code kept between starts: reading it back is quicker than compiling the bundle again.
  module.enableCompileCache?.(join(out, '.compiled'))
  await import(pathToFileURL(bundle).href)
}

function runElectron(path, given) {
  const child = spawn(path, [root, ...given], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    tell(`Electron could not be started: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

/** The standard output belongs to the program; what the launcher says goes beside it. */
function tell(line) {
  process.stderr.write(`${line}\n`)
}
