import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { extractAll, extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { repository } from '../../support/repository'

// A busy machine may take this long over what is not a matter of time.
vi.setConfig({ testTimeout: 60_000 })

const out = join(repository, 'out')
let folder: string
let application: string
let archive: string

/** An Electron that is nothing but the place its fuses have in it: enough to pack with, offline. */
function writeEmptyElectron(place: string): void {
  mkdirSync(join(place, 'locales'), { recursive: true })
  writeFileSync(join(place, 'electron'), `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x08${'0'.repeat(8)}`, { mode: 0o755 })
  for (const locale of ['en-US', 'fr', 'de']) writeFileSync(join(place, `locales/${locale}.pak`), '')
}

const slashed = (path: string): string => path.split(sep).join('/')

function filesIn(place: string): string[] {
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(join(entry.parentPath, entry.name).slice(place.length)))
}

beforeAll(() => {
  if (!existsSync(join(out, 'renderer/index.html'))) throw new Error('Chapeau is not built. Run: npm run build')
  folder = mkdtempSync(join(tmpdir(), 'chapeau-packed-'))
  const electron = join(folder, 'electron')
  writeEmptyElectron(electron)
  execFileSync(
    process.execPath,
    [
      join(repository, 'node_modules/electron-builder/out/cli/cli.js'),
      '--linux',
      '--x64',
      '--dir',
      '--publish',
      'never',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${join(folder, 'dist')}`,
    ],
    { cwd: repository, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  application = join(folder, 'dist/linux-unpacked')
  archive = join(application, 'resources/app.asar')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed application', () => {
  test('contains what was built for it, one library and nothing else', () => {
    const built = filesIn(out)
      .filter((path) => !path.startsWith('/.') && !path.endsWith('.map') && !/^\/(?:cli|web)\//u.test(path))
      .map((path) => `/out${path}`)
    const library = filesIn(join(repository, 'node_modules/better-sqlite3/lib'))
      .filter((path) => !/^\/(?:darwin|linux|linuxmusl|win32)-/u.test(path))
      .map((path) => `/lib${path}`)
    const needed = [
      '/package.json',
      '/LICENSE',
      ...built,
      ...['/package.json', '/LICENSE', '/prebuilds/linux-x64.node', ...library].map((path) => `/node_modules/better-sqlite3${path}`),
    ]
    const packed = listPackage(archive, { isPack: false }).map(slashed)
    const folders = new Set(packed.map((path) => path.slice(0, path.lastIndexOf('/'))))
    expect(packed.filter((path) => !folders.has(path)).toSorted()).toEqual(needed.toSorted())
  })

  test('has every part of the interface and the shell', () => {
    const packed = listPackage(archive, { isPack: false }).map(slashed)
    for (const part of [
      /^\/LICENSE$/u,
      /^\/out\/licenses\.md$/u,
      /^\/out\/desktop\/main\.js$/u,
      /^\/out\/desktop\/preload\.cjs$/u,
      /^\/out\/renderer\/index\.html$/u,
      /^\/out\/renderer\/assets\/.*\.js$/u,
      /^\/out\/renderer\/assets\/.*\.css$/u,
      /^\/out\/renderer\/assets\/.*\.woff2$/u,
    ]) {
      expect(packed.filter((path) => part.test(path)).length, String(part)).toBeGreaterThan(0)
    }
  })

  test('keeps nothing of how it was made', () => {
    const record = JSON.parse(extractFile(archive, 'package.json').toString()) as Record<string, unknown>
    expect(record).toMatchObject({ name: 'chapeau', main: 'out/desktop/main.js', type: 'module' })
    expect(Object.keys(record)).not.toContain('devDependencies')
    expect(Object.keys(record)).not.toContain('scripts')
    const place = slashed(repository).replace(/\/$/u, '')
    for (const path of listPackage(archive, { isPack: false }).filter((each) => /\.(?:js|cjs|html|css)$/u.test(each))) {
      const content = extractFile(archive, path.slice(1)).toString()
      expect(content.includes(`${place}/`), path).toBe(false)
    }
  })

  test('leaves only the binary beside the archive', () => {
    expect(filesIn(`${archive}.unpacked`)).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node'])
  })

  test('carries the languages it speaks', () => {
    expect(readdirSync(join(application, 'locales')).toSorted()).toEqual(['en-US.pak', 'fr.pak'])
  })

  test('has Electron’s other uses switched off', async () => {
    const wire = await getCurrentFuseWire(join(application, 'chapeau'))
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ]
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ]
    const state = (fuse: FuseV1Options): string => String.fromCharCode(wire[fuse] ?? 0)
    expect(on.map(state)).toEqual(on.map(() => '1'))
    expect(off.map(state)).toEqual(off.map(() => '0'))
  })

  test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('finds everything it imports, and its store, in itself', () => {
    const unpacked = join(folder, 'unpacked')
    extractAll(archive, unpacked)
    const script = `
      import Database from 'better-sqlite3'
      import { readdirSync } from 'node:fs'
      for (const name of readdirSync('out/chunks')) await import('./out/chunks/' + name)
      console.log(new Database(':memory:').prepare('SELECT 6 * 7').pluck().get())`
    writeFileSync(join(unpacked, 'check.mjs'), script)
    expect(execFileSync(process.execPath, ['check.mjs'], { cwd: unpacked, encoding: 'utf8' })).toBe('42\n')
    const main = readFileSync(join(unpacked, 'out/desktop/main.js'), 'utf8')
    const bare = [...main.matchAll(/^import .*?from "([^".][^"]*)"/gmu)].map(([, name]) => name)
    expect(bare.filter((name) => !name?.startsWith('node:'))).toEqual(['electron'])
  })
})
