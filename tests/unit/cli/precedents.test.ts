import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../../electron/cli/runCommand'

let folder: string
const run = async (...given: string[]) => {
  const printed: string[] = []
  const warned: string[] = []
  const all = ['--data', folder, 'precedents', ...given]
  const code = await runCommand(all, (line) => printed.push(line), (line) => warned.push(line))
  return { code, out: printed.join('\n'), warned: warned.join('\n') }
}
const matches = async (...given: string[]) => {
  const { out } = await run(...given, '--json')
  return (JSON.parse(out) as { matches: Record<string, unknown>[] }).matches
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-cli-'))
  process.env.LC_ALL = 'en_GB.UTF-8'
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('chapeau precedents', () => {
  const text = 'Prevent activity that intentionally and substantially damages the general availability or integrity of the public core of the Internet'

  it('gives scripts exactly the facts they count on', async () => {
    const [first, ...others] = await matches('--text', text)
    expect(first).toEqual({
      text: 'paris-call-en',
      clause: expect.any(String) as string,
      label: '2.',
      citation: 'Paris Call, principle 2',
      language: 'en',
      score: expect.closeTo(0.9, 0) as number,
      shared: [{ start: 0, end: text.length }],
      passage: expect.stringMatching(/^Prevent activity .* Internet$/s) as string,
    })
    expect(others).toEqual([])
  })

  it('prints the score, the citation and the passage', async () => {
    expect((await run('--text', text)).out).toMatch(/^\d\.\d\d {2}Paris Call, principle 2 {2}\(en, 2018-11-12\)\n {6}Prevent activity/)
  })

  it('looks for a clause of the library in the others, not in itself', async () => {
    expect((await run('--clause', 'p29-d')).out).toBe('No agreed language says this.')
    expect((await run('--clause', 'nowhere')).warned).toMatch(/^--clause: /)
  })

  it('asks which text is meant where several have the clause', async () => {
    const { code, warned } = await run('--clause', 'g2-3')
    expect(code).toBe(1)
    expect(warned).toContain('christchurch-call-en, christchurch-call-fr')
    expect((await run('--clause', 'g2-3', '--in', 'christchurch-call-en')).code).toBe(0)
  })

  it('says which languages there are when there is none', async () => {
    expect((await run('--text', 'Die Staaten achten die Menschenrechte.', '--language', 'de')).out).toContain('en, fr')
    expect((await run('--text', text, '--clause', 'p1')).warned).toContain('--text | --clause')
  })
})
