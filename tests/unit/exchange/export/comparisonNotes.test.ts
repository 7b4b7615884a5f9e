import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { comparedSide } from '../../../../electron/core/comparedSide'
import { exportComparison } from '../../../../electron/exchange/export/comparison/exportComparison'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { textWithNotes } from '../../../../shared/clauses/footnotes'
import { compareTexts } from '../../../../shared/compare/compareTexts'
import { createTranslator } from '../../../../shared/messages/translator'
import type { ComparisonFormat } from '../../../../shared/model/comparison'
import type { InlineContent } from '../../../../shared/model/inline'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'
import { findOtherReader } from '../../../support/trackedChanges'
import { clause } from '../../editor/support'

const text = (words: string) => ({ type: 'text', text: words }) as const
const note = (id: string, words: string) =>
  ({ type: 'footnote', id, content: [text(words.slice(0, 4)), { ...text(words.slice(4)), marks: ['italic'] }] }) satisfies InlineContent[number]
const side = (...contents: InlineContent[]) =>
  comparedSide({ title: 'Notes', language: 'en', scheme: 'none' }, contents.map((content, at) => ({ ...clause(`c${at}`, ''), content })))

const OPENING: InlineContent = [text('We, the keepers of the lamps, gather here.')]
const CLOSE: InlineContent = [text('It enters into force in the spring.')]
const left = side(
  OPENING,
  [text('Lamps'), note('a', 'See the first annex.'), text(' burn each night'), note('b', 'But not in June.'), text('.')],
  [text('Sails tear often in the northern strait'), note('c', 'Charts of 1990.'), text('.')],
  CLOSE,
)
const right = side(
  OPENING,
  [text('Lamps'), note('a', 'See the second annex.'), text(' burn each night.')],
  [text('Keepers are paid'), note('d', 'By the Fund.'), text(' each month.')],
  CLOSE,
)
const comparison = compareTexts(left, right)
const file = (format: ComparisonFormat) => exportComparison(comparison, format, { author: 'Keeper', say: createTranslator('en').t, language: 'en' })
const wording = async (docx: Uint8Array) => (await readImport('a.docx', docx)).clauses.map(({ content }) => textWithNotes(content))

const RIGHT = [
  'We, the keepers of the lamps, gather here.',
  'Lamps burn each night.\n* See the second annex.',
  'Keepers are paid each month.\n* By the Fund.',
  'It enters into force in the spring.',
]
const LEFT = [
  'We, the keepers of the lamps, gather here.',
  'Lamps burn each night.\n* See the first annex.\n* But not in June.',
  'Sails tear often in the northern strait.\n* Charts of 1990.',
  'It enters into force in the spring.',
]

test('tracked changes have Word’s own footnotes: reworded inside, added and dropped with their marks', async () => {
  const docx = await file('tracked')
  expect(await wording(docx)).toEqual(RIGHT)
  const parts = unzipSync(docx)
  const notes = strFromU8(parts['word/footnotes.xml']!)
  expect(notes).toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*>first</u)
  expect(notes).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*>second</u)
  expect(notes).toMatch(/<w:i\/>(?:(?!<\/w:r>).)*the </u)
  const body = strFromU8(parts['word/document.xml']!)
  expect(body).toMatch(/<w:del [^>]*><w:r>(?:(?!<\/w:del>).)*<w:footnoteReference /u)
  expect(body).toMatch(/<w:ins [^>]*><w:r>(?:(?!<\/w:ins>).)*<w:footnoteReference /u)
})

const otherReader = await findOtherReader()
test.skipIf(!otherReader)('another program accepts them to the right text and rejects them to the left one', { timeout: 60_000 }, async () => {
  const docx = await file('tracked')
  expect(await wording(await otherReader!(docx, 'accept'))).toEqual(RIGHT)
  expect(await wording(await otherReader!(docx, 'reject'))).toEqual(LEFT)
})

test.skipIf(docxValidatorMissing())('both Word files are valid Open XML', { timeout: 60_000 }, async () => {
  for (const format of ['tracked', 'docx'] as const) expect(await docxErrors(await file(format))).toEqual([])
})

test('a table in Word and a web page show the number in the clause and the words under it', async () => {
  const page = new JSDOM(new TextDecoder().decode(await file('html'))).window.document
  const [, row] = page.querySelectorAll('tbody tr')
  expect([...row!.querySelectorAll('td:first-child p')].map((line) => line.innerHTML)).toEqual([
    'Lamps<sup>1</sup> burn each night<del><sup>2</sup></del>.',
    '<sup>1</sup> See <em>the </em><del><em>first</em></del><em> annex.</em>',
    '<del><sup>2</sup></del> <del>But </del><del><em>not in June.</em></del>',
  ])
  expect(row!.querySelector('.change')!.textContent).toContain('Footnote removed: “But not in June.”')
  const table = strFromU8(unzipSync(await file('docx'))['word/document.xml']!)
  expect(table).toMatch(/<w:vertAlign w:val="superscript"\/>(?:(?!<\/w:r>).)*>1</u)
  expect(table).toMatch(/<w:strike\/>(?:(?!<\/w:r>).)*>But </u)
})

test('a list for a spreadsheet has the numbers as superior figures, and the words on lines of their own', async () => {
  const csv = new TextDecoder().decode(await file('csv'))
  expect(csv).toContain('"Lamps¹ burn each night².\n¹ See the first annex.\n² But not in June."')
})
