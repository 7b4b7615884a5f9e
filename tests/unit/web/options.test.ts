import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultDataFolder } from '../../../electron/core/dataFolder'
import { readOptions } from '../../../electron/web/options'

describe('the web host’s options', () => {
  test('have defaults', () => {
    expect(readOptions([])).toEqual({ dataFolder: defaultDataFolder(), port: 0, open: true })
  })

  test('are read', () => {
    expect(readOptions(['--no-open', '--data', 'here', '--port', '4000'])).toEqual({
      dataFolder: resolve('here'),
      port: 4000,
      open: false,
    })
  })

  test.for(['80', '65536', '-1', '4000x', '', '0x1000'])('refuse port %j by name', (port) => {
    expect(() => readOptions([`--port=${port}`])).toThrow(`--port must be a number from 1024 to 65535; this is “${port}”.`)
  })

  test('refuse what they do not know', () => {
    expect(() => readOptions(['--public'])).toThrow('--public')
    expect(() => readOptions(['file.docx'])).toThrow('file.docx')
  })
})
