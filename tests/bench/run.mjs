// npm run bench [-- --only search,compare] [--json FILE]
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleForNode } from '../support/bundle.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = join(root, 'tests/.results/bench')

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } })
const all = globSync('tests/bench/*/bench.ts', { cwd: root }).toSorted()
const nameOf = (path) => dirname(path).split(/[\\/]/).at(-1)
const wanted = values.only?.split(',') ?? all.map(nameOf)
const benches = all.filter((path) => wanted.includes(nameOf(path)))
const unknown = wanted.filter((name) => !all.some((path) => nameOf(path) === name))
if (unknown.length > 0) {
  console.error(`No benchmark is named ${unknown.join(', ')}. There are: ${all.map(nameOf).join(', ')}.`)
  process.exit(1)
}

const built = spawnSync(process.execPath, ['electron/launch/build.mjs'], { cwd: root, stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)

await bundleForNode(
  {
    runAll: join(root, 'tests/bench/runAll.ts'),
    ...Object.fromEntries(benches.map((path) => [nameOf(path), join(root, path)])),
  },
  outDir,
)

const load = (name) => import(pathToFileURL(join(outDir, `${name}.mjs`)).href)
const { runAll } = await load('runAll')
const loaded = await Promise.all(benches.map(async (path) => [nameOf(path), (await load(nameOf(path))).bench]))
await runAll(Object.fromEntries(loaded), values.json)
