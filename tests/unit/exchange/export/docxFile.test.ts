import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { isTableRow } from '../../../../shared/clauses/tableRows'
import { contentFromPlain } from '../../../../shared/clauses/plainText'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'
import { anyDocument } from './anyDocument'
import { englishResolution, frenchCall, sampleDocument, type SampleClause } from './sampleTexts'
import { wordParagraphs } from './wordLabels'

const labelled = ({ label }: { label: string }) => label !== ''
const part = (docx: Uint8Array, path: string) => strFromU8(unzipSync(docx)[path]!)

describe('a text as DOCX', { timeout: 60_000 }, () => {
  it.each([
    ['a French call', frenchCall],
    ['an English resolution', englishResolution],
  ])('shows in Word the labels Chapeau shows: %s', async (_, document) => {
    const paragraphs = wordParagraphs(await exportText(document, 'docx'))
    expect(paragraphs.filter(labelled).map(({ label }) => label)).toEqual(
      document.clauses.filter(labelled).map(({ label }) => label),
    )
  })

  it('leaves counting to Word, except for a label no sequence gives', async () => {
    const paragraphs = wordParagraphs(await exportText(frenchCall, 'docx')).filter(labelled)
    expect(paragraphs.filter(({ numbered }) => !numbered).map(({ label }) => label)).toEqual(['2 bis'])
  })

  it('keeps one list for a sequence that goes on, so that Word renumbers it after an insertion', async () => {
    const xml = part(await exportText(englishResolution, 'docx'), 'word/document.xml')
    const lists = [...xml.matchAll(/<w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/gu)].map(([, id]) => id)
    expect(lists).toHaveLength(4)
    expect(new Set(lists).size).toBe(1)
  })

  it.each<[string, string[]]>([
    ['a reference that begins at 17', ['17.', '18.', '20.', '21.']],
    ['numbers without a point', ['1', '2', '2 ter', '3']],
    ['working labels', ['OP1', 'OP2', 'OP2 bis', 'OP3']],
    ['letters past z, which Word counts otherwise', ['z.', 'aa.', 'ab.', 'ac.']],
    ['Roman and capital letters', ['I.', 'II.', 'A.', 'B.', 'iii)']],
    ['labels with percent signs and braces', ['100 %', '%1', '{0-1}']],
  ])('shows official labels as they are: %s', async (_, official) => {
    const rows = official.map((label): SampleClause => ['paragraph', 0, `Text ${label}`, label])
    const paragraphs = wordParagraphs(await exportText(sampleDocument({}, rows), 'docx'))
    expect(paragraphs.filter(labelled).map(({ label, text }) => [label, text])).toEqual(
      official.map((label) => [label, `Text ${label}`]),
    )
  })

  it('shows the labels Chapeau shows, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const seen = wordParagraphs(await exportText(document, 'docx')).filter(labelled)
        // The label of a row stands in its first cell.
        const paragraphs = document.clauses.filter(({ kind, content }) => ['title', 'heading', 'signature'].includes(kind) || !isTableRow(content))
        expect(seen.map(({ label }) => label)).toEqual(paragraphs.filter(labelled).map(({ label }) => label))
      }),
      { numRuns: 50 },
    )
  })

  it('counts thousands of items under hundreds of chapeaux', async () => {
    const rows = Array.from({ length: 300 }, (_, index): SampleClause[] => [
      ['chapeau', 0, `Chapeau ${index}:`],
      ...Array.from({ length: 5 }, (): SampleClause => ['item', 1, 'an item;']),
    ]).flat()
    const document = sampleDocument({}, rows)
    const seen = wordParagraphs(await exportText(document, 'docx')).filter(({ numbered }) => numbered)
    expect(seen.map(({ label }) => label)).toEqual(
      document.clauses.filter(labelled).map(({ label }) => label),
    )
  })

  it('uses Title and Heading 1 to 3, without skipping a level', async () => {
    const document = sampleDocument({ title: 'T' }, [
      ['heading', 0, 'One'],
      ['heading', 2, 'Under one'],
      ['heading', 2, 'Beside it'],
      ['heading', 3, 'Deeper'],
      ['heading', 4, 'Deepest'],
    ])
    const paragraphs = wordParagraphs(await exportText(document, 'docx'))
    expect(paragraphs.map(({ style }) => style)).toEqual([
      'Title',
      'Heading1',
      'Heading2',
      'Heading2',
      'Heading3',
      'Heading3',
    ])
  })

  it.each([
    ['fr', 'fr-FR'],
    ['en', 'en-GB'],
    ['es', 'es-ES'],
    ['pt-BR', 'pt-BR'],
    ['en-aa-bb', 'en-GB'],
  ])('sets the proofing language: %s gives %s', async (language, proofing) => {
    const docx = await exportText(sampleDocument({ language }, [['paragraph', 0, 'Text']]), 'docx')
    expect(part(docx, 'word/styles.xml')).toContain(`<w:lang w:val="${proofing}"`)
    expect(part(docx, 'docProps/core.xml')).toContain(`<dc:language>${language}</dc:language>`)
  })

  it('sets right-to-left paragraphs for a language written so', async () => {
    const docx = await exportText(sampleDocument({ language: 'ar' }, [['paragraph', 0, 'نص']]), 'docx')
    expect(part(docx, 'word/document.xml')).toMatch(/<w:bidi\/>.*<w:rtl\/>/u)
  })

  it('names no person, program or moment', async () => {
    const docx = await exportText(englishResolution, 'docx')
    const core = part(docx, 'docProps/core.xml')
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified|revision/u)
    expect(part(docx, 'docProps/app.xml')).not.toMatch(/Application|Company|Manager/u)
  })

  it('is read whole by mammoth: headings, marks, breaks', async () => {
    const buffer = Buffer.from(await exportText(frenchCall, 'docx'))
    const { value, messages } = await mammoth.convertToHtml({ buffer })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(value).toContain('<h1>Principes</h1>')
    expect(value).toContain('<em>Rappelant</em> l’attachement')
    expect(value).toContain('<strong>Protéger les phares</strong><br />Empêcher')
  })

  it('takes no wording for one of its own references', async () => {
    const wording = 'An editor’s note {0-1} {list-1} {{x}} rId{1} ${y}'
    const document = sampleDocument({ scheme: 'un' }, [
      ['operative', 0, wording],
      ['operative', 0, 'Second'],
    ])
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await exportText(document, 'docx')) })
    expect(value).toContain(wording)
  })
})

describe.skipIf(docxValidatorMissing())('the Open XML SDK', { timeout: 60_000 }, () => {
  it.each([
    ['a French call', frenchCall],
    ['an English resolution with announcements', { ...englishResolution, announcements: ['Not clean: 2.'] }],
    ['a digest in Arabic', sampleDocument({ language: 'ar', wording: 'digest' }, [['principle', 0, 'نص']])],
    ['a text with nothing in it', sampleDocument({ title: '\u0000' }, [])],
    [
      'hostile wording',
      sampleDocument({ title: ']]><x>&' }, [
        ['paragraph', 0, contentFromPlain('\u0000\u0008\uD800 ]]> <w:p/> &amp; \uFFFF \t \u2028 🗼')],
        ['item', 7, '%1 %2', '%1 & <'],
        ['title', 0, 'A second title'],
        ['heading', 5, 'Label', 'I.'],
      ]),
    ],
  ])('finds nothing wrong with %s', async (_, document) => {
    expect(await docxErrors(await exportText(document, 'docx'))).toEqual([])
  })

  it('would find something wrong', async () => {
    const parts = unzipSync(await exportText(frenchCall, 'docx'))
    const { zipSync, strToU8 } = await import('fflate')
    const xml = strFromU8(parts['word/document.xml']!).replace('<w:body>', '<w:body><w:nonsense/>')
    expect(await docxErrors(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }))).not.toEqual([])
  })
})
