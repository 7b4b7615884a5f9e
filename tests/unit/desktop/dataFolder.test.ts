import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { defaultDataFolder } from '../../../electron/core/dataFolder'
import { readDataFolder } from '../../../electron/desktop/dataFolder'

test('the data folder is the one named, whatever switches of Chromium stand beside it', () => {
  expect(readDataFolder([])).toBe(defaultDataFolder())
  expect(readDataFolder(['--data', 'here'])).toBe(resolve('here'))
  expect(readDataFolder(['--no-sandbox', '--data=here', '--inspect=0', 'file.docx'])).toBe(resolve('here'))
  expect(readDataFolder(['--data'])).toBe(defaultDataFolder())
})
