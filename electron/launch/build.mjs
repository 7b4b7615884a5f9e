import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { stamp } from './freshness.mjs'
import { out, root } from './places.mjs'

const startedAt = Date.now()
const next = join(out, `.next-${process.pid}`)
const configs = {
  renderer: join(root, 'renderer/vite.config.ts'),
  '.': join(root, 'electron/vite.config.ts'),
  desktop: join(root, 'electron/vite.preload.config.ts'),
}

try {
  mkdirSync(next, { recursive: true })
  for (const [folder, configFile] of Object.entries(configs)) {
    await build({ configFile, logLevel: 'warn', build: { outDir: join(next, folder), emptyOutDir: false } })
  }
  replaceBuilt()
  stamp(out, startedAt)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  rmSync(next, { recursive: true, force: true })
}

/** Only a whole build takes the place of the last one, so that one that fails breaks nothing. */
function replaceBuilt() {
  const built = readdirSync(next)
  for (const name of readdirSync(out)) {
    if (!name.startsWith('.') && !built.includes(name)) rmSync(join(out, name), { recursive: true })
  }
  for (const name of built) {
    const place = join(out, name)
    const last = join(next, `last-${name}`)
    if (existsSync(place)) renameSync(place, last)
    renameSync(join(next, name), place)
  }
}
