import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../../electron/cli/runCommand'

const ROLLING = [
  '1. [Calls upon (EU)] / [Invites (G77 and China)] all States [, in light of the report,] to cooperate [[without delay] (Canada) where appropriate (opposed by Japan)];',
  '2. [Placeholder for the paragraph on follow-up (Switzerland)];',
  '3. Stresses that [States [shall][should] {Editor’s note: see 4} protect critical infrastructure;',
  '4. [Recalls its earlier decisions,',
  '5. and requests a report] by 2027 (see paragraph 3)].',
]
let folder: string
const run = async (...given: string[]) => {
  const printed: string[] = []
  const warned: string[] = []
  const code = await runCommand(
    ['--data', join(folder, 'data'), ...given],
    (line) => printed.push(line),
    (line) => warned.push(line),
  )
  return { code, out: printed.join('\n'), warned }
}
const rolling = () => {
  const path = join(folder, 'rolling.txt')
  writeFileSync(path, `Draft resolution, Rev.2\n\n${ROLLING.join('\n\n')}\n`)
  return path
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-brackets-'))
  process.env.LC_ALL = 'en_GB.UTF-8'
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('chapeau brackets', () => {
  it('lists what is open and what does not balance, of a file and of a stored draft', async () => {
    const { code, out } = await run('brackets', rolling(), '--json')
    const read = JSON.parse(out) as { open: Record<string, unknown>[]; unbalanced: Record<string, unknown>[] }
    expect(code).toBe(0)
    expect(Object.keys(read)).toEqual(['open', 'unbalanced'])
    expect(Object.keys(read.open[0]!)).toEqual(['clause', 'label', 'text', 'depth', 'proponents', 'opponents'])
    expect(read.open.map(({ label, text, depth, proponents, opponents }) => [label, text, depth, proponents, opponents])).toEqual([
      ['1.', '[Calls upon (EU)]', 0, ['EU'], []],
      ['1.', '[Invites (G77 and China)]', 0, ['G77 and China'], []],
      ['1.', '[, in light of the report,]', 0, [], []],
      ['1.', '[[without delay] (Canada) where appropriate (opposed by Japan)]', 0, [], ['Japan']],
      ['1.', '[without delay]', 1, ['Canada'], []],
      ['2.', '[Placeholder for the paragraph on follow-up (Switzerland)]', 0, ['Switzerland'], []],
      ['3.', '[shall]', 0, [], []],
      ['3.', '[should]', 0, [], []],
      ['4.', '[Recalls its earlier decisions,\nand requests a report] by 2027 (see paragraph 3)]', 0, [], []],
    ])
    expect(read.unbalanced.map(({ what }) => what)).toEqual(['opening', 'closing'])
    expect(Object.keys(read.unbalanced[0]!)).toEqual(['clause', 'at', 'what'])
    const { out: id } = await run('import', rolling(), '--draft')
    expect((JSON.parse((await run('brackets', id, '--json')).out) as typeof read).open.length).toBe(read.open.length)
    expect((await run('brackets', id)).out).toMatch(/9 brackets are open\.[^]*proposed by Canada[^]*2 brackets have no partner/)
  })

  it('names what is neither a text nor a file', async () => {
    expect(await run('brackets', 'nothing')).toMatchObject({ code: 1, warned: [expect.stringContaining('nothing')] })
  })
})

describe('chapeau export --view', () => {
  const written = async (...view: string[]) => {
    const { out: id } = await run('import', rolling(), '--draft')
    const path = join(folder, 'out.txt')
    const { code, warned } = await run('export', id, '--to', 'txt', '-o', path, ...view)
    return { code, warned, text: existsSync(path) ? readFileSync(path, 'utf8') : '' }
  }

  it('gives back every character of a bracketed text as everything', async () => {
    const { text } = await written('--view', 'everything')
    for (const paragraph of ROLLING) expect(text.replaceAll(/\s+/g, ' ')).toContain(paragraph.replace(/^\d\. /, ''))
  })

  it('leaves out all that is in brackets, or all but one delegation’s proposals, and says which', async () => {
    const bare = (await written('--view', 'without-brackets')).text
    expect(bare).toContain('all States to cooperate;')
    expect(bare).toMatch(/^This is the text without anything that stands in brackets/)
    expect(bare).not.toMatch(/Placeholder|Editor|shall/)
    const european = (await written('--view', 'as=eu')).text
    expect(european).toContain('Calls upon all States to cooperate;')
    expect(european).toMatch(/^Proposals accepted in this text: eu\./)
  })

  it('refuses another view, and a name the text does not have', async () => {
    expect((await written('--view', 'clean')).warned[0]).toContain('without-brackets')
    expect((await written('--view', 'as=Atlantis')).warned[0]).toMatch(/Atlantis has no bracket in this text.*Canada/)
    expect(readdirSync(folder)).not.toContain('out.txt')
  })
})
