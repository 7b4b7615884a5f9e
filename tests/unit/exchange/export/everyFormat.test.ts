import fc from 'fast-check'
import mammoth from 'mammoth'
import { JSDOM } from 'jsdom'
import { Marked } from 'marked'
import { describe, expect, it } from 'vitest'
import type { ExportDocument } from '../../../../electron/exchange/export/exportDocument'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { plainText } from '../../../../shared/clauses/plainText'
import { exportFormat, type ExportFormat } from '../../../../shared/model/exporting'
import { readPdf } from '../../../support/pdfReader'
import { anyDocument } from './anyDocument'
import { englishResolution, frenchCall, sampleDocument, type SampleClause } from './sampleTexts'

const FORMATS = exportFormat.options

/** The text of a file as a reader of its format sees it. */
async function readBack(bytes: Uint8Array, format: ExportFormat): Promise<string> {
  switch (format) {
    case 'docx':
      return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
    case 'pdf':
      // Without the page numbers, which stand between two halves of a clause.
      return (await readPdf(bytes)).pages.map((page) => page.trim().replace(/\d+ \/ \d+$/u, '')).join('\n')
    case 'html':
      return new JSDOM(new TextDecoder().decode(bytes)).window.document.querySelector('main')!.textContent
    case 'md':
      return new JSDOM(new Marked().parse(new TextDecoder().decode(bytes), { async: false })).window.document.body
        .textContent
    case 'txt':
      return new TextDecoder().decode(bytes)
  }
}

/** Letters and digits only, so that labels apart, spaces and line ends do not matter. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')

/** True when the clauses' wordings stand in `text` whole and in order; labels may stand between them. */
function holdsInOrder(text: string, document: ExportDocument): boolean {
  const seen = letters(text)
  let from = 0
  for (const { content } of document.clauses) {
    const wording = letters(plainText(content))
    const at = seen.indexOf(wording, from)
    if (at < 0 || at - from > 500) return false
    from = at + wording.length
  }
  return true
}

// Thousands of clauses, and readers slower than the writers: minutes on a busy machine.
describe.each(FORMATS)('a text as %s', { timeout: 120_000 }, (format) => {
  it('has every word of every clause, in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (sample) => {
        expect(holdsInOrder(await readBack(await exportText(sample, format), format), sample)).toBe(true)
      }),
      // Setting a page of type takes a while, and pdf.js longer to read it.
      { numRuns: format === 'pdf' ? 10 : 50 },
    )
  })

  it.each([frenchCall, englishResolution])('has every word of a real one, in order', async (sample) => {
    expect(holdsInOrder(await readBack(await exportText(sample, format), format), sample)).toBe(true)
  })

  it('is the same bytes every time', async () => {
    const [once, again] = [await exportText(frenchCall, format), await exportText(frenchCall, format)]
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true)
  })

  it('survives what no document can hold, and keeps what stands around it', async () => {
    const hostile = 'before \u0000\u0001\u001B[31m\u007F\u009F\uD800 \uDC00\uFFFE ]]> <![CDATA[ \u202E\u2066 %PDF between 🗼👩‍🚀 שלום \uFEFFafter'
    const sample = sampleDocument({ title: hostile, adoptedBy: hostile, kind: 'reference' }, [
      ['title', 0, hostile],
      ['heading', 3, hostile, hostile.slice(0, 40)],
      ['item', 7, hostile],
    ])
    const text = await readBack(await exportText(sample, format), format)
    expect(text.match(/before[^]*?between[^]*?after/gu)).toHaveLength(4)
    expect(text.replace(/[\n\t]/gu, '')).not.toMatch(/\p{Cc}/u)
  })

  it('holds five thousand clauses and a clause of a hundred thousand characters', async () => {
    const sample = sampleDocument({ scheme: 'un' }, [
      ...Array.from({ length: 5_000 }, (_, index): SampleClause => [
        index % 50 === 0 ? 'heading' : index % 5 === 0 ? 'operative' : 'item',
        index % 50 === 0 || index % 5 === 0 ? 0 : 1,
        `Clause ${index} of the harbours, whose lamps are kept by every town in turn`,
      ]),
      ['paragraph', 0, 'x'.repeat(100_000)],
      ['paragraph', 0, 'lamp '.repeat(20_000)],
    ])
    const text = await readBack(await exportText(sample, format), format)
    expect(holdsInOrder(text, sample)).toBe(true)
  })
})
