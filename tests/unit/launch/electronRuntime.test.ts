import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findElectron, hasDisplay } from '../../../electron/launch/electronRuntime.mjs'
import { fetchElectron } from '../../../electron/launch/fetchElectron.mjs'

let root: string
let home: string
let out: string
const said: string[] = []
const say = (line: string): number => said.push(line)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chapeau-electron-'))
  home = join(root, 'node_modules/electron')
  out = join(root, 'out')
  mkdirSync(home, { recursive: true })
  mkdirSync(out)
  said.length = 0
})
afterEach(() => rmSync(root, { recursive: true }))

const writeInstaller = (source: string): void => writeFileSync(join(home, 'install.js'), source)
const installs = `const fs = require('node:fs'); fs.mkdirSync(__dirname + '/dist'); fs.writeFileSync(__dirname + '/dist/electron', ''); fs.writeFileSync(__dirname + '/path.txt', 'electron')`

describe('Electron’s runtime', () => {
  test('is found where its package put it', () => {
    expect(findElectron(root, {})).toBeUndefined()
    mkdirSync(join(home, 'dist/Electron.app/Contents/MacOS'), { recursive: true })
    writeFileSync(join(home, 'dist/Electron.app/Contents/MacOS/Electron'), '')
    writeFileSync(join(home, 'path.txt'), 'Electron.app/Contents/MacOS/Electron')
    expect(findElectron(root, {})).toBe(join(home, 'dist/Electron.app/Contents/MacOS/Electron'))
  })

  test('is found where the environment says', () => {
    const elsewhere = join(root, 'elsewhere')
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBeUndefined()
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'electron'), '')
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(join(elsewhere, 'electron'))
  })

  test('needs a display, which Linux names', () => {
    expect(hasDisplay('linux', {})).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('darwin', {})).toBe(true)
  })
})

describe('fetching it', () => {
  test('succeeds once and says so before', async () => {
    writeInstaller(installs)
    expect(await fetchElectron(root, out, {}, say)).toBe(join(home, 'dist/electron'))
    expect(said).toEqual(["Fetching Electron's runtime, once (about 110 MB)…"])
  })

  test('is not tried again for a day after it failed', async () => {
    writeInstaller('process.exit(1)')
    expect(await fetchElectron(root, out, {}, say)).toBeUndefined()
    writeInstaller(installs)
    expect(await fetchElectron(root, out, {}, say)).toBeUndefined()
    expect(said).toHaveLength(1)
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000)
    utimesSync(join(out, '.electron-not-fetched'), yesterday, yesterday)
    expect(await fetchElectron(root, out, {}, say)).toBe(join(home, 'dist/electron'))
    expect(existsSync(join(out, '.electron-not-fetched'))).toBe(false)
  })

  test('is not tried when it must not be or cannot', async () => {
    writeInstaller(installs)
    expect(await fetchElectron(root, out, { CHAPEAU_NO_FETCH: '1' }, say)).toBeUndefined()
    rmSync(join(home, 'install.js'))
    expect(await fetchElectron(root, out, {}, say)).toBeUndefined()
    expect(said).toEqual([])
  })
})
