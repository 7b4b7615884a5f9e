import { createRequire } from 'node:module'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DebugLogger } from 'builder-util'
import type { Configuration } from 'electron-builder'
import { expect, test } from 'vitest'
import { repository } from '../../support/repository'

const require = createRequire(import.meta.url)
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as {
  getConfig(folder: string, path: string | null, options: null): Promise<Configuration>
  validateConfiguration(configuration: Configuration, logger: DebugLogger): Promise<void>
}

const read = (): Promise<Configuration> => getConfig(repository, 'electron-builder.yml', null)
const validate = (configuration: Configuration): Promise<void> =>
  validateConfiguration(configuration, new DebugLogger(false))

// The first validation compiles the whole schema of electron-builder.
test('electron-builder accepts its configuration', { timeout: 60_000 }, async () => {
  await expect(validate(await read())).resolves.toBeUndefined()
})

test('and would not accept another', async () => {
  const wrong = { ...(await read()), artefactName: 'Chapeau' } as Configuration
  await expect(validate(wrong)).rejects.toThrow('artefactName')
})

test('there is a package for each system, with an icon', async () => {
  const { win, mac, linux } = await read()
  expect([win?.target, mac?.target, linux?.target]).toEqual(['nsis', 'dmg', ['AppImage', 'deb']])
  for (const icon of [win?.icon, mac?.icon, linux?.icon]) expect(existsSync(join(repository, String(icon)))).toBe(true)
})

test('nothing is published and nothing rebuilt', async () => {
  expect(await read()).toMatchObject({ publish: null, npmRebuild: false, nodeGypRebuild: false })
})

test('the Windows icon holds each size a screen asks for', () => {
  const ico = readFileSync(join(repository, 'resources/icons/chapeau.ico'))
  const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => ico.readUInt8(6 + 16 * index) || 256)
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256])
})

test('the Apple icon’s parts fill it exactly', () => {
  const icns = readFileSync(join(repository, 'resources/icons/chapeau.icns'))
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
  const types: string[] = []
  let offset = 8
  while (offset < icns.length) {
    types.push(icns.toString('latin1', offset, offset + 4))
    expect(icns.toString('latin1', offset + 9, offset + 12)).toBe('PNG')
    offset += icns.readUInt32BE(offset + 4)
  }
  expect(offset).toBe(icns.length)
  expect(types).toEqual(['ic11', 'ic12', 'ic07', 'ic13', 'ic08', 'ic14', 'ic09', 'ic10'])
})
