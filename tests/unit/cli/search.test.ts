import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../../electron/cli/runCommand'
import { excerpt } from '../../../shared/search/excerpt'

let folder: string
const run = async (...given: string[]) => {
  const printed: string[] = []
  const warned: string[] = []
  const all = ['--data', folder, 'search', ...given]
  const code = await runCommand(all, (line) => printed.push(line), (line) => warned.push(line))
  return { code, out: printed.join('\n'), warned: warned.join('\n') }
}
interface Facts {
  total: number
  nearest: string | null
  texts: { text: string; language: string; clauses: { clause: string; label: string; citation: string; text: string; matches: { start: number; end: number }[] }[] }[]
}
const facts = async (...given: string[]) => JSON.parse((await run(...given, '--json')).out) as Facts

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-cli-'))
  process.env.LC_ALL = 'en_GB.UTF-8'
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('chapeau search', () => {
  it('lists the clauses found text by text, each with its citation and the words around the match', async () => {
    const { code, out } = await run('"public core" OR "coeur public"')
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines[0]).toMatch(/^\d+ clauses found$/u)
    expect(out).toMatch(/^Paris Call \(paris-call-en, en\)\n {2}2\. {2}Paris Call, principle 2\n {6}.*public core/mu)
    expect(lines.filter((line) => line.startsWith('Paris Call (paris-call-en'))).toHaveLength(1)
  })

  it('gives scripts the same with the places of the matches', async () => {
    const { total, texts } = await facts('"public core"', '--language', 'en')
    expect(total).toBe(texts.flatMap(({ clauses }) => clauses).length)
    expect(texts.map(({ language }) => language)).toEqual(texts.map(() => 'en'))
    const [clause] = texts.find(({ text }) => text === 'paris-call-en')!.clauses
    expect(clause).toMatchObject({ label: '2.', citation: 'Paris Call, principle 2' })
    expect(clause!.matches.map(({ start, end }) => clause!.text.slice(start, end))).toContain('public core')
  })

  it('takes the filters of the search field, and filters alone', async () => {
    const all = await facts('', '--text', 'paris-call-fr', '--text', 'paris-call-en', '--kind', 'principle')
    expect(Object.fromEntries(all.texts.map(({ text, clauses }) => [text, clauses.length]))).toEqual({ 'paris-call-en': 9, 'paris-call-fr': 9 })
    expect((await facts('cyber*', '--among', 'draft')).total).toBe(0)
    expect((await facts('cyber*', '--from', '2020-01-01', '--to', '2020-12-31')).total).toBe(0)
    expect((await facts('numérique', '--sdg', '4', '--limit', '1')).texts[0]!.clauses).toHaveLength(1)
  })

  it('offers the nearest word where nothing is found', async () => {
    const { code, out } = await run('cybersecuritee')
    expect(code).toBe(0)
    expect(out).toMatch(/^Nothing in the library contains “cybersecuritee”\.\nSearch for “\S+” instead$/u)
  })

  it.each([
    [['cyber', '--kind', 'sonnet'], '--kind: sonnet is not one of title'],
    [['cyber', '--text', 'nothing'], '--text: '],
    [['cyber', '--sdg', '18'], '--sdg: 18 is not one of 1–17'],
    [['cyber', '--from', 'yesterday'], '--from: yesterday is not one of'],
    [[''], 'QUERY is missing'],
    [['cyber', '--order'], '--order is not an option here'],
  ])('says what is wrong with %j', async (given, sentence) => {
    const { code, out, warned } = await run(...given)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(warned).toContain(sentence)
  })
})

it('an excerpt is whole words around the first match, on one line', () => {
  const text = `${'before '.repeat(40)}the\nmatch ${'after '.repeat(60)}`
  const start = text.indexOf('match')
  const found = excerpt(text, [{ start, end: start + 5 }])
  expect(found).toMatch(/^…(before )+the match (after ?)+…$/u)
  expect(found.length).toBeLessThan(210)
  expect(excerpt('Short.\nText', [])).toBe('Short. Text')
  expect(excerpt('x'.repeat(500), [])).toBe(`${'x'.repeat(200)}…`)
})
