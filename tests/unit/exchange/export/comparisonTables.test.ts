import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { comparedSide } from '../../../../electron/core/comparedSide'
import { exportComparison } from '../../../../electron/exchange/export/comparison/exportComparison'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { textWithNotes } from '../../../../shared/clauses/footnotes'
import { contentFromPlain } from '../../../../shared/clauses/plainText'
import { compareTexts } from '../../../../shared/compare/compareTexts'
import { createTranslator } from '../../../../shared/messages/translator'
import type { ComparisonFormat } from '../../../../shared/model/comparison'
import type { Inline, InlineContent } from '../../../../shared/model/inline'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'
import { clause } from '../../editor/support'

const EDGE = { type: 'break', cell: true } as const
const word = (text: string): Inline => ({ type: 'text', text })
const bold = (text: string): Inline => ({ type: 'text', text, marks: ['bold'] })
const note = (id: string, text: string): Inline => ({ type: 'footnote', id, content: [{ type: 'text', text }] })

function compared(left: readonly InlineContent[], right: readonly InlineContent[]) {
  const side = (title: string, contents: readonly InlineContent[]) =>
    comparedSide({ title, language: 'en', scheme: 'none' }, contents.map((content, at) => ({ ...clause(`c${at}`, ''), content })))
  return compareTexts(side('March', left), side('June', right))
}

const file = (comparison: ReturnType<typeof compared>, format: ComparisonFormat) =>
  exportComparison(comparison, format, { author: 'Keeper', say: createTranslator('en').t, language: 'en' })

const HEAD = [bold('Actor'), EDGE, bold('Pledge'), EDGE, bold('By')]
const left = [
  [word('All act as follows, each in its own place.')],
  HEAD,
  [word('Ports'), EDGE, word('Light the lamps'), note('a', 'See the first annex.'), word(' at dusk'), EDGE, word('2027')],
  [word('Keepers'), EDGE, word('Burn oil'), note('b', 'But not in June.'), EDGE],
  [word('Boats of every flag'), EDGE, word('Keep away from the rocks'), note('c', 'All of them.')],
  [word('Pilots of the strait'), note('e', 'Since 1990.'), EDGE, word('Meet each year')],
  [word('The rest stands as it was agreed.')],
]
const right = [
  left[0]!,
  HEAD,
  [word('Ports'), EDGE, word('Light all the lamps'), note('a', 'See the second annex.'), word(' at dusk'), EDGE, word('2028')],
  [word('Pilots'), EDGE, word('Know the harbour mouth'), note('d', 'By heart.'), EDGE, word('2026')],
  [word('Boats'), EDGE, word('of every flag'), EDGE, word('Keep away from the rocks'), note('c', 'All of them.')],
  [word('Pilots'), EDGE, word('of the strait'), note('e', 'Since 1990.'), word(' Meet each year')],
  left[6]!,
]
const comparison = compared(left, right)

/** The file with each change for its contrary: what our reader, which accepts changes, reads of it is what rejecting leaves. */
function reversed(docx: Uint8Array): Uint8Array {
  const contrary: Record<string, string> = { ins: 'del', del: 'ins', moveFrom: 'moveTo', moveTo: 'moveFrom', delText: 't' }
  const parts = unzipSync(docx)
  for (const path of ['word/document.xml', 'word/footnotes.xml']) {
    if (!parts[path]) continue
    const xml = strFromU8(parts[path]).replace(/(<\/?w:)(ins|del|moveFrom|moveTo|delText)(?=[ />])/gu, (_, open: string, name: string) => open + contrary[name]!)
    parts[path] = strToU8(xml)
  }
  return zipSync(parts)
}

const wordings = async (docx: Uint8Array) => (await readImport('a.docx', docx)).clauses.map(({ content }) => textWithNotes(content))

/** Of every table of a Word file, the number of columns it declares and of cells in each row. */
function shapes(docx: Uint8Array): { columns: number; cells: number[] }[] {
  const tables: { columns: number; cells: number[] }[] = []
  const open: typeof tables = []
  let last = ''
  for (const [, close, name] of strFromU8(unzipSync(docx)['word/document.xml']!).matchAll(/<(\/?)w:(tbl|gridCol|tr|tc|p)[ />]/gu)) {
    if (name === 'tbl') {
      if (close) open.pop()
      else tables.push(open[open.push({ columns: 0, cells: [] }) - 1]!)
    } else if (!close && name === 'gridCol') open.at(-1)!.columns++
    else if (!close && name === 'tr') open.at(-1)!.cells.push(0)
    else if (!close && name === 'tc') open.at(-1)!.cells[open.at(-1)!.cells.length - 1]!++
    if (close && name === 'tc') expect(last).toBe('p')
    last = name!
  }
  return tables
}

describe('tables in tracked changes', { timeout: 60_000 }, () => {
  it('are Word’s own: words under revision in their cells, rows that come and go, the head on each page', async () => {
    const docx = await file(comparison, 'tracked')
    expect(await wordings(docx)).toEqual(right.map(textWithNotes))
    expect(await wordings(reversed(docx))).toEqual(left.map(textWithNotes))
    expect(shapes(docx)).toEqual([
      { columns: 3, cells: [3, 3, 3, 3, 3] },
      { columns: 2, cells: [2, 2] },
    ])
    const xml = strFromU8(unzipSync(docx)['word/document.xml']!)
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
    expect(xml).not.toContain('<w:tab/>')
  })

  it('give both texts back to our own reader, whatever became of their rows', async () => {
    const words = fc.array(fc.constantFrom('glass', 'lamps', 'keepers', 'burn', 'oil', 'tar', 'ropes'), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
    const row = fc.array(words, { minLength: 2, maxLength: 4 }).map((cells) => cells.join('\t'))
    const lines = fc.array(fc.oneof(row, row, words), { minLength: 1, maxLength: 7 })
    const edit = fc.tuple(fc.nat(6), fc.constantFrom('drop', 'add', 'part', 'join', 'shift', 'move'), row)
    await fc.assert(
      fc.asyncProperty(lines, fc.array(edit, { maxLength: 4 }), async (before, edits) => {
        const after = [...before]
        for (const [at, what, fresh] of edits) {
          const taken = after[at]
          if (what === 'add') after.splice(at, 0, fresh)
          if (taken === undefined) continue
          if (what === 'drop' && after.length > 1) after.splice(at, 1)
          if (what === 'part') after[at] = taken.replace(' ', '\t')
          if (what === 'join') after[at] = taken.replace('\t', ' ')
          if (what === 'shift') after[at] = taken.replace(/ (\w+)\t/u, '\t$1 ')
          if (what === 'move') after.unshift(...after.splice(at, 1))
        }
        const docx = await file(compared(before.map(contentFromPlain), after.map(contentFromPlain)), 'tracked')
        expect(await wordings(docx)).toEqual(after)
        expect(await wordings(reversed(docx))).toEqual(before)
        for (const { columns, cells } of shapes(docx)) expect(cells.every((count) => count === columns)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})

describe('tables in a comparison to be read', { timeout: 60_000 }, () => {
  it('have their cells beside each other on the page, and show which boundary came', async () => {
    const { document } = new JSDOM(new TextDecoder().decode(await file(comparison, 'html'))).window
    const cells = (row: number, side: 'first' | 'last') =>
      [...document.querySelectorAll(`main > table > tbody > tr:nth-child(${row}) > td:${side}-child .cells td`)]
    expect(cells(3, 'last').map(({ innerHTML }) => innerHTML)).toEqual([
      'Ports',
      'Light <ins>all </ins>the lamps<sup>1</sup> at dusk',
      '<ins>2028</ins>',
    ])
    const [deleted, inserted] = [cells(4, 'first'), cells(5, 'last')].map((all) => all.map(({ textContent }) => textContent))
    expect(document.body.textContent).not.toContain('\t')
    expect([...(deleted ?? []), ...(inserted ?? [])].join(' ')).toMatch(/Keepers.*Pilots|Pilots.*Keepers/u)
    const parted = cells(6, 'last')
    expect(parted.map(({ textContent }) => textContent)).toEqual(['Boats', 'of every flag', 'Keep away from the rocks3'])
    expect(parted.map(({ className }) => className)).toEqual(['', 'insert', ''])
  })

  it('stand in one line, strokes between, where half a page has no room for so many columns', async () => {
    const many = Array.from({ length: 12 }, (_, at) => `cell${at}`)
    const wide = compared([contentFromPlain(many.join('\t'))], [contentFromPlain(many.with(3, 'other').join('\t'))])
    const { document } = new JSDOM(new TextDecoder().decode(await file(wide, 'html'))).window
    expect(document.querySelectorAll('.cells.many')).toHaveLength(2)
    const xml = strFromU8(unzipSync(await file(wide, 'docx'))['word/document.xml']!)
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(1)
    expect(xml.match(/ │ /gu)).toHaveLength(22)
  })

  it('have strokes between their cells in a list for a spreadsheet, which shows a tab as nothing', async () => {
    const csv = new TextDecoder().decode(await file(comparison, 'csv'))
    expect(csv).toContain('Boats | of every flag | Keep away from the rocks³')
    expect(csv).not.toContain('\t')
  })

  it('are tables inside Word’s table', async () => {
    const tables = shapes(await file(comparison, 'docx'))
    expect(tables[0]).toEqual({ columns: 3, cells: Array.from({ length: comparison.rows.length + 1 }, () => 3) })
    expect(tables.slice(1).map(({ columns }) => columns)).toEqual(expect.arrayContaining([2, 3]))
    expect(tables).toHaveLength(11)
  })
})

describe.skipIf(docxValidatorMissing())('the Open XML SDK', { timeout: 60_000 }, () => {
  it.each(['tracked', 'docx'] as const)('finds nothing wrong with tables: %s', async (format) => {
    expect(await docxErrors(await file(comparison, format))).toEqual([])
  })
})
