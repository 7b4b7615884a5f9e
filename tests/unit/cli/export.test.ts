import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../../electron/cli/runCommand'
import { openTestCore } from '../../support/core'

let folder: string
const run = async (...given: string[]) => {
  const printed: string[] = []
  const warned: string[] = []
  const code = await runCommand(['--data', join(folder, 'data'), ...given], (line) => printed.push(line), (line) => warned.push(line))
  return { code, out: printed.join('\n'), warned: warned.join('\n') }
}

beforeAll(async () => {
  process.env.LC_ALL = 'en_GB.UTF-8'
  folder = mkdtempSync(join(tmpdir(), 'chapeau-export-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('chapeau export --supporters', () => {
  it('lists the supporters behind the text by category, and says how many withdrew', async () => {
    const core = openTestCore({ dataFolder: join(folder, 'data') })
    const gone = { name: 'Example Company', category: 'privateSector' as const, joinedOn: '2019', withdrawnOn: '2021', note: null }
    await core.client.supporter.add({ textId: 'paris-call-en', supporters: [gone] })
    core.close()
    const path = join(folder, 'call.txt')
    expect(await run('export', 'paris-call-en', '--to', 'txt', '-o', path, '--supporters')).toEqual({
      code: 0, out: '', warned: '1 supporter that withdrew is left out.',
    })
    const text = readFileSync(path, 'utf8')
    const [before, after] = [text.indexOf('public core'), text.indexOf('INTERPOL')]
    expect(before).toBeGreaterThan(-1)
    expect(after).toBeGreaterThan(before)
    expect(text.indexOf('United States')).toBeGreaterThan(before)
    expect(text).not.toContain('Example Company')
    const without = join(folder, 'alone.txt')
    expect(await run('export', 'paris-call-en', '--to', 'txt', '-o', without)).toMatchObject({ code: 0, warned: '' })
    expect(readFileSync(without, 'utf8')).not.toContain('INTERPOL')
  })

  it('says so where no supporter is noted', async () => {
    const path = join(folder, 'compact.md')
    const { code, warned } = await run('export', 'global-digital-compact-fr', '--to', 'md', '-o', path, '--supporters')
    expect({ code, warned }).toEqual({ code: 0, warned: 'No supporter of this text is noted; the file lists none.' })
  })
})
