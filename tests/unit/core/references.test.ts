import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SHIPPED, shippedClauses, shippedText } from '../../../electron/core/references'
import { citations } from '../../../shared/clauses/citation'
import { labels } from '../../../shared/numbering/labels'
import { namedSdgs } from '../../../shared/language/sdgs'

const texts = SHIPPED.map((text) => shippedText.parse(text))
const get = (id: string) => texts.find((text) => text.id === id)!
const compact = get('global-digital-compact-fr')

describe('the reference texts that come with the program', () => {
  it.each(texts.map((text) => [text.id, text] as const))('%s names its source, date, adopting body and licence', (_, text) => {
    expect([text.source, text.adoptedOn, text.adoptedBy, text.licence].every(Boolean)).toBe(true)
    expect(new Set(text.clauses.map(({ id }) => id)).size).toBe(text.clauses.length)
  })

  it('hold the Compact whole: 74 paragraphs, five objectives, sixteen headings', () => {
    const count = (test: (id: string) => boolean) => compact.clauses.filter(({ id }) => test(id)).length
    expect(compact.clauses).toHaveLength(189)
    expect(count((id) => /^p\d+$/.test(id))).toBe(74)
    expect(count((id) => /^o\d$/.test(id))).toBe(5)
    expect(count((id) => /^h\d+$/.test(id))).toBe(16)
  })

  it('give the Compact the numbers its own sequence gives, so that a draft made from it counts alike', () => {
    const unlocked = shippedClauses(compact).map((clause) => ({ ...clause, lockedLabel: null }))
    const principles = new Set(compact.clauses.flatMap(({ id }, at) => (id.startsWith('p7-') ? [at] : [])))
    const bare = (label: string | null) => (label ?? '').replace(/[().]/g, '')
    const computed = labels(unlocked, compact.scheme, compact.language).map(bare)
    // Paragraph 7 numbers its five objectives 1 to 5 where the sequence would letter them.
    const others = compact.clauses.filter(({ label }, at) => !principles.has(at) && computed[at] !== bare(label))
    expect(others).toEqual([])
  })

  it('name in each commitment the goals its wording names', () => {
    for (const { text, sdgs = [] } of compact.clauses) expect(namedSdgs(text)).toEqual(sdgs)
  })

  it('record the two faults mended in the copy of the Compact', () => {
    expect(compact.corrections).toHaveLength(2)
    for (const { clause, read } of compact.corrections!) {
      expect(compact.clauses.find(({ id }) => id === clause)!.text.startsWith(read)).toBe(true)
    }
  })

  it('pair the language versions of a text clause by clause', () => {
    for (const name of ['paris-call', 'christchurch-call']) {
      const shape = (language: string) => get(`${name}-${language}`).clauses.map(({ id, kind, label }) => [id, kind, label])
      expect(shape('fr')).toEqual(shape('en'))
    }
  })

  it('mark the Christchurch Call as a digest in both languages', () => {
    expect([get('christchurch-call-fr').wording, get('christchurch-call-en').wording]).toEqual(['digest', 'digest'])
  })
})

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const absent = !existsSync(`${shared}reference/global-digital-compact.numbering.tsv`)
if (absent) console.warn('SKIPPED: the source files of the reference texts are not here; they were not compared.')

describe.skipIf(absent)('the reference texts, against their sources', () => {
  const lines = (path: string) => readFileSync(shared + path, 'utf8').trimEnd().split('\n')

  it('give every line of the Compact, with its official number and citation', () => {
    const source = lines('documents/global-digital-compact.fr.txt')
    const numbering = lines('reference/global-digital-compact.numbering.tsv').slice(1).map((line) => line.split('\t'))
    const clauses = shippedClauses(compact).map((clause) => ({ ...clause, label: clause.lockedLabel ?? '' }))
    const cited = citations(compact, clauses)
    compact.clauses.forEach((clause, at) => {
      const printed = source[at]!.replace(/^- /, '')
      const fault = compact.corrections!.find((correction) => correction.clause === clause.id)
      expect(clause.text).toBe(fault ? fault.read + printed.slice(fault.printed.length) : printed)
      const [, kind, label = '', citation = ''] = numbering[at]!
      expect(clause.kind).toBe(kind === 'objective' ? 'heading' : kind)
      expect(clause.label ?? '').toBe(label)
      if (citation) expect(cited[at]).toBe(`Pacte numérique mondial, par. ${citation}`)
    })
  })

  it.each(['fr', 'en'])('give every word of the nine principles (%s)', (language) => {
    const source = lines(`reference/paris-call-principles.${language}.txt`).slice(1)
    const { clauses } = get(`paris-call-${language}`)
    expect(clauses.flatMap(({ runIn, text }) => [runIn, text])).toEqual(source.filter((_, at) => at % 3 !== 0))
  })
})
