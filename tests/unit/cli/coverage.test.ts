import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../../electron/cli/runCommand'
import { coverage, gaps } from '../../../shared/model/report'
import { openTestCore } from '../../support/core'

let folder: string
let draft: string
const run = async (...given: string[]) => {
  const printed: string[] = []
  const warned: string[] = []
  const code = await runCommand(['--data', join(folder, 'data'), ...given], (line) => printed.push(line), (line) => warned.push(line))
  return { code, out: printed.join('\n'), warned }
}

beforeEach(async () => {
  process.env.LC_ALL = 'en_GB.UTF-8'
  folder = mkdtempSync(join(tmpdir(), 'chapeau-coverage-'))
  const core = openTestCore({ dataFolder: join(folder, 'data') })
  draft = (await core.client.text.create({ title: 'Our call', language: 'en', from: { text: 'paris-call-en' } })).id
  core.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('chapeau coverage and chapeau gaps', () => {
  it('says how much is agreed language, from where, clause by clause', async () => {
    const { code, out } = await run('coverage', draft)
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines[0]).toBe('100% of this draft’s words are agreed language, from 1 text.')
    expect(lines[1]).toMatch(/^ {2}100% {2}Paris Call \(\d+ words\)$/u)
    expect(lines).toHaveLength(2 + 9)
    expect(lines[3]).toMatch(/^2 .*Verbatim: Paris Call, principle 2$/u)
  })

  it('answers scripts with the whole report', async () => {
    const { out } = await run('coverage', draft, '--json')
    const report = coverage.parse(JSON.parse(out))
    expect(report.agreed).toBe(report.words)
    expect(report.clauses.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 'verbatim'))
  })

  it('writes the table of sources', async () => {
    const paths = ['sources.docx', 'sources.html'].map((name) => join(folder, name))
    expect(await run('coverage', draft, '--docx', paths[0]!, '--html', paths[1]!)).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(paths[0]!).subarray(0, 2).toString()).toBe('PK')
    expect(readFileSync(paths[1]!, 'utf8')).toContain('Paris Call, principle 9')
  })

  it('lists what of a reference a draft does not take up', async () => {
    const { code, out } = await run('gaps', draft, 'christchurch-call-en')
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toMatch(/^The draft takes up none of the \d+ clauses of “Christchurch Call”\.$/u)
    const whole = await run('gaps', draft, 'paris-call-fr', '--json')
    const report = gaps.parse(JSON.parse(whole.out))
    expect(report.reference.textId).toBe('paris-call-en')
    expect(report.clauses.map(({ uptake }) => uptake)).toEqual(Array.from({ length: 9 }, () => 'taken'))
    expect(await run('gaps', draft, 'gone')).toMatchObject({ code: 1, warned: [expect.stringContaining('REFERENCE')] })
  })

  it('names a draft it does not know', async () => {
    expect(await run('coverage', 'gone')).toMatchObject({ code: 1, warned: [expect.stringContaining('DRAFT')] })
  })
})
