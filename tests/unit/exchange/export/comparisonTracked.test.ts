import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exportComparison } from '../../../../electron/exchange/export/comparison/exportComparison'
import { compareTexts } from '../../../../shared/compare/compareTexts'
import { createTranslator } from '../../../../shared/messages/translator'
import type { ComparedSide } from '../../../../shared/model/comparison'
import type { Mark } from '../../../../shared/model/inline'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'
import { findOtherReader, readTracked } from '../../../support/trackedChanges'
import { anyPair, hostilePair, lighthouses, sideOf, type GivenClause } from './comparisonSides'

interface Pair {
  left: ComparedSide
  right: ComparedSide
}

const say = createTranslator('en').t

function tracked({ left, right }: Pair, rest: Partial<Parameters<typeof exportComparison>[2]> = {}) {
  return exportComparison(compareTexts(left, right), 'tracked', { author: 'A. Keeper', say, language: 'en', ...rest })
}

function pairOf(left: readonly GivenClause[], right: readonly GivenClause[]): Pair {
  return { left: sideOf('L', 'en', left), right: sideOf('R', 'en', right) }
}

/** A text as it reads in Word; a document without a clause has one paragraph all the same. */
function paragraphs({ clauses }: ComparedSide): string[] {
  const beside = (text: string) => (text.includes('\t') ? ' ' : '\t')
  return clauses.length === 0 ? [''] : clauses.map(({ label, text }) => (label === '' ? text : `${label}${beside(text)}${text}`))
}

const texts = (docx: Uint8Array, verdict: 'accept' | 'reject') => readTracked(docx, verdict).map(({ text }) => text)
const body = (docx: Uint8Array) => strFromU8(unzipSync(docx)['word/document.xml']!)

const item = { kind: 'item', depth: 1 } as const

const shapes: [string, Pair][] = [
  ['every kind of change', lighthouses.en],
  ['a French call', lighthouses.fr],
  ['nothing but what was there', pairOf([['1.', 'One text.']], [['1.', 'One text.']])],
  ['a close that went', pairOf([['', 'Glass lamps burn.'], ['', 'Oil is cheap.']], [['', 'Glass lamps burn.']])],
  ['a close that came', pairOf([['', 'Glass lamps burn.']], [['', 'Glass lamps burn.'], ['', 'Oil is cheap.'], ['2.', 'So is tar.']])],
  ['a close that was replaced', pairOf([['', 'Glass lamps burn.'], ['', 'Oil is cheap.']], [['', 'Glass lamps burn.'], ['', 'Sails tear often here.'], ['', 'Ropes rot.']])],
  ['a beginning that came and one that went', pairOf([['', 'Oil is cheap.'], ['', 'Glass lamps burn.']], [['', 'Sails tear often here.'], ['', 'Glass lamps burn.']])],
  ['another kind of clause', pairOf([['1.', 'Glass lamps burn.']], [['', 'Glass lamps burn.', { kind: 'heading' }]])],
  ['another depth', pairOf([['', 'Keepers:', { kind: 'chapeau' }], ['(a)', 'Glass lamps burn.', item]], [['', 'Keepers:', { kind: 'chapeau' }], ['(a)', 'Glass lamps burn.', { ...item, depth: 2 }]])],
  ['no clause on the left', pairOf([], [['1.', 'Glass lamps burn.'], ['2.', 'Oil is cheap.']])],
  ['no clause on either side', pairOf([], [])],
  ['a table', pairOf(
    [['', 'Who does what:'], ['', 'Actor\tPledge\tBy', { marks: [{ mark: 'bold', start: 0, end: 15 }] }], ['', 'Ports\tLight the lamps\t2027'], ['', 'Keepers\tBurn oil\t'], ['', 'Boats\tKeep away\t2029']],
    [['', 'Who does what:'], ['', 'Actor\tPledge\tBy', { marks: [{ mark: 'bold', start: 0, end: 15 }] }], ['', 'Ports\tLight all the lamps\t2028'], ['', 'Pilots\tKnow the harbour mouth\t2026'], ['', 'Boats\tKeep away\t2029'], ['', 'So it was agreed.']],
  )],
  ['cells parted, joined and divided elsewhere', pairOf(
    [['', 'Actor\tPledge'], ['', 'Ports light\tthe lamps at dusk'], ['', 'Keepers of the northern shore burn oil'], ['', 'Boats\tkeep away from\tthe eastern rocks'], ['', 'The end.']],
    [['', 'Actor\tPledge'], ['', 'Ports\tlight the lamps at dusk'], ['', 'Keepers of the northern shore\tburn oil'], ['', 'Boats\tkeep away from the eastern rocks'], ['', 'The end.']],
  )],
  ['a table that went and one that came at the close', pairOf(
    [['', 'Glass lamps burn.'], ['', 'Oil\tis cheap'], ['', 'Tar\tis black']],
    [['', 'Glass lamps burn.'], ['', 'Sails\ttear\toften'], ['', 'Ropes\trot\tslowly']],
  )],
]

describe('a comparison as tracked changes', { timeout: 120_000 }, () => {
  it.each(shapes)('gives the left text rejected and the right one accepted: %s', async (_, pair) => {
    const docx = await tracked(pair)
    expect(texts(docx, 'reject')).toEqual(paragraphs(pair.left))
    expect(texts(docx, 'accept')).toEqual(paragraphs(pair.right))
  })

  it('leaves one empty paragraph of a text that went whole, for no document is without', async () => {
    const pair = pairOf([['1.', 'Glass lamps burn.'], ['2.', 'Oil is cheap.']], [])
    const docx = await tracked(pair)
    expect(texts(docx, 'reject')).toEqual(paragraphs(pair.left))
    expect(texts(docx, 'accept')).toEqual([''])
  })

  it('gives back both texts, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyPair, async ([left, right]) => {
        const pair = pairOf(left, right)
        const docx = await tracked(pair)
        expect(texts(docx, 'reject')).toEqual(paragraphs(pair.left))
        expect(texts(docx, 'accept')).toEqual(paragraphs(pair.right))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps what a document can hold of hostile wording, on both sides', async () => {
    const docx = await tracked(hostilePair)
    expect(texts(docx, 'reject')).toEqual([']]> <w:del>&amp; \uFFFD x\ty\nz', 'CURRENT'])
    expect(texts(docx, 'accept')).toEqual([']]> <w:ins>&amp; \uFFFD x\ty\nz', 'TOTAL_PAGES', 'بند جديد'])
  })

  it('marks a change with the author given, and with no moment', async () => {
    const xml = body(await tracked(lighthouses.en, { author: 'É. & "Ö" <Ω>\u0000' }))
    const authors = new Set([...xml.matchAll(/w:author="([^"]*)"/gu)].map(([, author]) => author))
    expect([...authors]).toEqual(['É. &amp; &quot;Ö&quot; &lt;Ω>'.replace('>', '&gt;')])
    expect(new Set([...xml.matchAll(/w:date="([^"]*)"/gu)].map(([, date]) => date))).toEqual(new Set(['1980-01-01T00:00:00Z']))
    expect(await tracked(lighthouses.en)).toEqual(await tracked(lighthouses.en))
  })

  it('gives every change an id of its own, and pairs the two places of a move by name', async () => {
    const xml = body(await tracked(lighthouses.en))
    const ids = [...xml.matchAll(/<w:(\w+) w:id="(\d+)"/gu)].filter(([, name]) => !name!.endsWith('RangeEnd')).map(([, , id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const names = (what: string) => [...xml.matchAll(new RegExp(`<w:${what}RangeStart [^>]*w:name="([^"]*)"`, 'gu'))].map(([, name]) => name)
    expect(names('moveFrom')).toEqual(['move1'])
    expect(names('moveTo')).toEqual(['move1'])
  })

  it('shows what a clause lost on its way where it stood, and what it gained where it stands', async () => {
    const { right } = lighthouses.fr
    const xml = body(await tracked(lighthouses.fr))
    expect(right.clauses[2]!.text).toContain('récifs')
    expect(xml).toMatch(/<w:del [^>]*><w:r>(?:(?!<\/w:del>).)*hauts-fonds</u)
    expect(xml).not.toMatch(/<w:(ins|del|moveTo|moveFrom) [^>]*[^/]><w:(ins|del|moveTo|moveFrom) /u)
    expect(xml).toMatch(/<w:ins [^>]*>[^é]*récifs/u)
  })

  it('tracks a paragraph’s form: its style comes and goes with the change', async () => {
    const docx = await tracked(pairOf([['1.', 'Glass lamps burn.']], [['', 'Glass lamps burn.', { kind: 'heading' }]]))
    expect(readTracked(docx, 'accept').map(({ style }) => style)).toEqual(['Heading1'])
    expect(readTracked(docx, 'reject').map(({ style }) => style)).toEqual([null])
  })

  it('carries marks, and tracks those that changed', async () => {
    const marks = (mark: Mark) => [{ mark, start: 0, end: 5 }]
    const docx = await tracked(
      pairOf([['', 'Glass lamps burn.', { marks: marks('italic') }]], [['', 'Glass lamps burn.', { marks: marks('bold') }]]),
    )
    expect(body(docx)).toMatch(/<w:b\/>.*?<w:rPrChange [^>]*><w:rPr>(?!<w:b\/>).*?<w:i\/>.*?<\/w:rPr><\/w:rPrChange>.*?Glass</u)
    expect(texts(docx, 'accept')).toEqual(['Glass lamps burn.'])
  })

  it('tells Word the language of words from a text in another one', async () => {
    const { left } = lighthouses.en
    const xml = body(await tracked({ left, right: { ...lighthouses.fr.right } }))
    expect(xml).toContain('w:lang w:val="fr-FR"')
  })
})

describe.skipIf(docxValidatorMissing())('the Open XML SDK', { timeout: 120_000 }, () => {
  it.each([...shapes, ['hostile wording', hostilePair] as const])('finds nothing wrong with %s', async (_, pair) => {
    expect(await docxErrors(await tracked(pair))).toEqual([])
  })
})

const otherReader = await findOtherReader()

describe.skipIf(!otherReader)('another program', { timeout: 120_000 }, () => {
  it.each(shapes)('rejects to the left text and accepts to the right one: %s', async (_, pair) => {
    const docx = await tracked(pair)
    expect(texts(await otherReader!(docx, 'reject'), 'accept')).toEqual(paragraphs(pair.left))
    expect(texts(await otherReader!(docx, 'accept'), 'accept')).toEqual(paragraphs(pair.right))
  })

  it('does so whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(anyPair, async ([left, right]) => {
        const pair = pairOf(left, right)
        const docx = await tracked(pair)
        expect(texts(await otherReader!(docx, 'reject'), 'accept')).toEqual(paragraphs(pair.left))
        expect(texts(await otherReader!(docx, 'accept'), 'accept')).toEqual(paragraphs(pair.right))
      }),
      { numRuns: 40 },
    )
  })
})
