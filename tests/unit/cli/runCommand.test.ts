import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../../electron/cli/runCommand'
import { comparison } from '../../../shared/model/comparison'

let folder: string
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
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

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-cli-'))
  process.env.LC_ALL = 'en_GB.UTF-8'
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('chapeau texts', () => {
  it('lists the library as JSON with exactly the facts scripts count on', async () => {
    const { code, out } = await run('texts', '--json')
    const texts = JSON.parse(out) as Record<string, unknown>[]
    expect(code).toBe(0)
    expect(texts).toContainEqual({
      id: 'global-digital-compact-fr',
      title: 'Pacte numérique mondial',
      kind: 'reference',
      language: 'fr',
      wording: 'official',
      clauses: 189,
    })
  })

  it('says in the plain list which is a reference and which only a digest', async () => {
    const { out } = await run('texts')
    expect(out).toMatch(/global-digital-compact-fr .*\(reference, fr, 189 clauses\)/)
    expect(out).toMatch(/christchurch-call-en .*\(digest, en, 26 clauses\)/)
  })
})

describe('chapeau import and export', () => {
  it('stores a file, prints its id, and writes it out again', async () => {
    const source = file('appel.txt', 'Appel pour un cyberespace de confiance\n\nNous réaffirmons notre soutien à un cyberespace ouvert.\n')
    const { out: id } = await run('import', source, '--draft', '--title', 'Mon appel')
    const listed = JSON.parse((await run('texts', '--json')).out) as { id: string; title: string; kind: string }[]
    expect(listed.find((text) => text.id === id)).toMatchObject({ title: 'Mon appel', kind: 'draft', language: 'fr' })
    for (const format of ['docx', 'pdf', 'html', 'md', 'txt']) {
      const path = join(folder, `out.${format}`)
      expect(await run('export', id, '--to', format, '-o', path)).toMatchObject({ code: 0, warned: [] })
      expect(readFileSync(path).length).toBeGreaterThan(50)
    }
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toContain('Nous réaffirmons notre soutien à un cyberespace ouvert.')
  })

  it('says that a file is not clean, or refuses it when asked to', async () => {
    const source = file('draft.txt', 'States [shall][should] cooperate in good faith with all stakeholders.\n')
    const { out: id } = await run('import', source, '--draft')
    const path = join(folder, 'out.txt')
    const announced = await run('export', id, '--to', 'txt', '-o', path)
    expect(announced).toMatchObject({ code: 0, warned: ['The text is not clean: 2 passages are still open. The file says so at its head.'] })
    expect(readFileSync(path, 'utf8')).toContain('[shall][should]')
    rmSync(path)
    const refused = await run('export', id, '--to', 'txt', '-o', path, '--clean')
    expect(refused).toMatchObject({ code: 1, warned: ['The text is not clean yet: 2 passages are still open.'] })
    expect(existsSync(path)).toBe(false)
  })
})

describe('chapeau import of several files', () => {
  it('stores each whole or not at all, folders included, and tells what became of it', async () => {
    const call = (place: string) => `Call of ${place}\n\nWe, the participants, meeting in ${place}, commit to share.\n`
    mkdirSync(join(folder, 'calls', 'older'), { recursive: true })
    const [brest, copy, empty] = [file('calls/brest.txt', call('Brest')), file('calls/copy.md', call('Brest')), file('calls/empty.txt', '')]
    const older = file('calls/older/lorient.txt', call('Lorient'))
    file('calls/picture.png', 'no text')
    const { code, out, warned } = await run('import', join(folder, 'calls'), '--json')
    expect({ code, warned }).toEqual({ code: 1, warned: ['1 file was not imported.'] })
    const { files } = JSON.parse(out) as { files: { imported?: { id: string } }[] }
    const stored = files[0]!.imported!.id
    expect(files).toEqual([
      { file: brest, imported: expect.objectContaining({ title: 'Call of Brest', kind: 'reference' }) as object },
      { file: copy, duplicateOf: stored },
      { file: empty, failed: '“empty.txt” is empty. Nothing was stored.' },
      { file: older, imported: expect.objectContaining({ title: 'Call of Lorient' }) as object },
    ])
    const again = await run('import', brest, older)
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining(`${brest}: already there, as ${stored}`) as string })
    expect((await run('import', brest)).warned[0]).toContain('says 100% of this already')
    expect(await run('import', brest, older, '--title', 'T')).toMatchObject({ code: 1, warned: ['--title is for one file only.'] })
  })
})

describe('chapeau compare', () => {
  it('prints the comparison of two files, storing neither, from which both sides can be rebuilt', async () => {
    const left = file('left.txt', 'Un titre\n\nLes États agissent ensemble.\n\nIls coopèrent de bonne foi avec tous.\n')
    const right = file('right.txt', 'Un titre\n\nLes États agissent seuls.\n\nIls coopèrent de bonne foi avec tous.\n')
    const { code, out } = await run('compare', left, right, '--json')
    const result = comparison.parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(result.rows.map(({ kind }) => kind)).toEqual(['unchanged', 'edited', 'unchanged'])
    const rebuilt = result.rows[1]!.segments.map((segment) => (segment.op === 'typography' ? segment.left : segment.op === 'insert' ? '' : segment.text))
    expect(rebuilt.join('')).toBe('Les États agissent ensemble.')
    expect(JSON.parse((await run('texts', '--json')).out)).toHaveLength(5)
  })

  it('compares stored texts by their ids and writes a page', async () => {
    const page = join(folder, 'comparison.html')
    expect(await run('compare', 'paris-call-fr', 'paris-call-fr', '--html', page)).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/i)
  })
})

describe('chapeau compare, to files', () => {
  it('writes the list of changes, the table and the tracked changes', async () => {
    const left = file('left.txt', 'Les États devraient agir ensemble, sans délai.\n\nIls coopèrent de bonne foi.\n')
    const right = file('right.txt', 'Les États doivent agir ensemble, sans délai.\n\nIls coopèrent de bonne foi.\n')
    const path = (name: string) => join(folder, name)
    const written = await run('compare', left, right, '--csv', path('c.csv'), '--docx', path('t.docx'), '--json')
    expect(JSON.parse(written.out)).toMatchObject({
      rows: [{ kind: 'edited', substance: [{ type: 'modal', direction: 'stronger' }] }, { kind: 'unchanged' }],
    })
    expect(readFileSync(path('c.csv'), 'utf8')).toContain('doivent')
    expect(readFileSync(path('t.docx')).subarray(0, 2).toString()).toBe('PK')
    const tracked = await run('compare', left, right, '--docx', path('r.docx'), '--tracked', '--author', 'Délégation')
    expect(tracked).toMatchObject({ code: 0, out: '' })
    expect((await run('import', path('r.docx'), '--json')).out).toContain('"clauses": 2')
  })

  it('shows two languages side by side, with no word marked as put in or taken out', async () => {
    const page = join(folder, 'c.html')
    expect((await run('compare', 'paris-call-fr', 'paris-call-en', '--html', page)).code).toBe(0)
    expect(readFileSync(page, 'utf8')).not.toMatch(/<(ins|del)[ >]/)
  })
})

describe('what is wrong with which argument, in one line', () => {
  it.each([
    [['sing'], /There is no command “sing”/],
    [['import'], /FILE is missing/],
    [['import', 'nowhere.txt'], /no file “nowhere.txt”/],
    [['import', '/'], /could not be read/],
    [['export', 'nothing', '--to', 'txt', '-o', 'x'], /^TEXT: “nothing” is not here/],
    [['export', 'paris-call-fr', '--to', 'xls', '-o', 'x'], /^--to: xls is not one of docx, pdf, html, md, txt/],
    [['export', 'paris-call-fr', '--to', 'txt'], /^-o is missing/],
    [['export', 'paris-call-fr', '--to', 'txt', '-o', '/nowhere/at/all.txt'], /could not be written/],
    [['compare', 'paris-call-fr', 'nowhere'], /^RIGHT: there is no text and no file “nowhere”/],
    [['compare', 'a', 'b', 'c'], /c is not an option here/],
    [['compare', 'a', 'b', '--tracked'], /--docx is missing/],
    [['texts', '--colour'], /--colour is not an option here/],
    [['import', 'x.txt', '--title'], /--title is missing/],
    [['--data'], /--data DIR is missing/],
  ])('%j', async (given, sentence) => {
    const { code, warned, out } = await run(...given)
    expect([code, warned.length, out]).toEqual([1, 1, ''])
    expect(warned[0]).toMatch(sentence)
    expect(warned[0]).not.toContain('\n')
  })

  it('says it of a data folder that cannot be written, and in French to those who speak it', async () => {
    process.env.LC_ALL = 'fr_FR.UTF-8'
    const warned: string[] = []
    const code = await runCommand(['--data', file('plain', ''), 'texts'], () => {}, (line) => warned.push(line))
    expect(code).toBe(1)
    expect(warned).toEqual([expect.stringMatching(/^Chapeau ne peut pas écrire dans/)])
  })

  it('leaves nothing half-written behind', async () => {
    await run('export', 'paris-call-fr', '--to', 'txt', '-o', join(folder, 'data'))
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('chapeau check', () => {
  it('lists the hints as JSON with exactly the facts scripts count on', async () => {
    const { out, code } = await run('check', 'christchurch-call-fr', '--json')
    const { hints } = JSON.parse(out) as { hints: Record<string, unknown>[] }
    expect(code).toBe(0)
    expect(hints[0]).toEqual({
      check: 'frenchSpacing',
      clause: 'g1-1',
      label: '1.',
      at: { start: expect.any(Number) as number, end: expect.any(Number) as number },
      message: 'A no-break space is missing beside “:”.',
      fixable: true,
    })
  })

  it('says so when there is none, and when there is no such text', async () => {
    expect((await run('check', 'paris-call-en')).out).toBe('There are no hints.')
    expect(await run('check', 'nothing-of-the-kind')).toMatchObject({ code: 1 })
  })
})
