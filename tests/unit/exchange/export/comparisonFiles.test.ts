import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { COMPARISON_MEDIA_TYPES, exportComparison } from '../../../../electron/exchange/export/comparison/exportComparison'
import { compareTexts } from '../../../../shared/compare/compareTexts'
import { createTranslator } from '../../../../shared/messages/translator'
import { comparisonFormat, type Comparison, type ComparisonFormat } from '../../../../shared/model/comparison'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'
import { hostilePair, lighthouses, sideOf } from './comparisonSides'

type Interface = 'en' | 'fr'

function file(comparison: Comparison, format: ComparisonFormat, language: Interface = 'en'): Promise<Uint8Array> {
  return exportComparison(comparison, format, { author: '', say: createTranslator(language).t, language })
}

const compared = (language: Interface) => compareTexts(lighthouses[language].left, lighthouses[language].right)

/** What a row's facts can be, whatever finds them. */
function withFacts(comparison: Comparison): Comparison {
  const [first, ...rest] = comparison.rows
  return {
    ...comparison,
    rows: [
      {
        ...first!,
        substance: [
          { type: 'verb', from: 'urge', to: 'invite', direction: 'weaker' },
          { type: 'negation', from: '', to: 'not', direction: null },
          { type: 'date', from: '2027', to: '', direction: null },
        ],
        structure: [
          { type: 'depth', from: '0', to: '1' },
          { type: 'kind', from: 'paragraph', to: 'item' },
          { type: 'chapeau', from: 'We urge:', to: 'We invite:' },
        ],
      },
      ...rest,
    ],
  }
}

/** RFC 4180, read strictly: a quote stands only around a field or doubled inside one, CR LF ends a record. */
function csvRecords(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  expect(text.startsWith('\uFEFF')).toBe(true)
  const records: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/uy
  field.lastIndex = 1
  while (field.lastIndex < text.length) {
    const match = field.exec(text)
    if (!match) throw new Error('not a record of RFC 4180')
    records.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!)
    if (match[3] === '\r\n') records.push([])
  }
  expect(records.pop()).toEqual([])
  return records
}

function word(docx: Uint8Array): Document {
  return new JSDOM(strFromU8(unzipSync(docx)['word/document.xml']!), { contentType: 'application/xml' }).window.document
}

const cells = (row: Element) => [...row.getElementsByTagName('w:tc')]

describe('the list of changes as CSV', () => {
  it('has one record a change, with both labels and texts', async () => {
    const records = csvRecords(await file(compared('en'), 'csv'))
    expect(records.map((record) => record.slice(0, 4))).toEqual([
      ['No.', 'Change', 'Left label', 'Right label'],
      ['1', 'Moved · Renumbered: 9. → 2.', '9.', '2.'],
      ['2', 'Edited · Renumbered: 2. → 3.', '2.', '3.'],
      ['3', 'Split · Renumbered: 3. → 4., 5.', '3.', '4., 5.'],
      ['4', 'Renumbered: 4. → 6.', '4.', '6.'],
      ['5', 'Merged · Renumbered: 5., 6. → 7.', '5., 6.', '7.'],
      ['6', 'Deleted', '7.', ''],
      ['7', 'Typography', '8.', '8.'],
      ['8', 'Inserted', '', '9.'],
    ])
    expect(records.every((record) => record.length === 7)).toBe(true)
    expect(records[7]?.[5]).toBe('The "Beacon Fund" pays for glass, brass and paint.')
    expect(records[1]?.[6]).toContain('crews.\nBoats')
  })

  it('says what a change does, in the language of the interface', async () => {
    const comparison = withFacts(compared('en'))
    const [, english] = csvRecords(await file(comparison, 'csv'))
    expect(english?.[4]).toBe('Verb: “urge” → “invite” (weaker) · Negation added: “not” · Date removed: “2027”')
    expect(english?.[1]).toBe('Level: 0 → 1 · Kind: Paragraph → Item · Under another chapeau: “We urge:” → “We invite:”')
    const [header, french] = csvRecords(await file(comparison, 'csv', 'fr'))
    expect(header?.[5]).toBe('Texte de gauche')
    expect(french?.[4]).toContain('Verbe\u00A0: «\u00A0urge\u00A0» → «\u00A0invite\u00A0» (plus faible)')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '\u0000=1', '＝1', '\n=1'])('runs nothing in a spreadsheet: %j', async (text) => {
    const comparison = compareTexts(sideOf('L', 'en', []), sideOf('R', 'en', [[text, text]]))
    const [, record] = csvRecords(await file(comparison, 'csv'))
    expect(record?.[3]).toMatch(/^'/u)
    expect(record?.[6]).toMatch(/^'/u)
  })

  it('leaves other cells as they are', async () => {
    const comparison = compareTexts(sideOf('L', 'en', []), sideOf('R', 'en', [['(a)', '‘Quoted’ “text”, 1 = 1']]))
    const [, record] = csvRecords(await file(comparison, 'csv'))
    expect(record?.slice(3)).toEqual(['(a)', '', '', '‘Quoted’ “text”, 1 = 1'])
  })
})

describe('a comparison as a Word table', { timeout: 60_000 }, () => {
  it('sets left, change and right beside each other on landscape pages, under a header that repeats', async () => {
    const document = word(await file(compared('en'), 'docx'))
    const [header, ...rows] = [...document.getElementsByTagName('w:tr')]
    expect(header?.getElementsByTagName('w:tblHeader')).toHaveLength(1)
    expect(cells(header!).map(({ textContent }) => textContent)).toEqual([
      'Call for Lighthouses, March',
      'Change',
      'Call for Lighthouses, June',
    ])
    expect(rows).toHaveLength(compared('en').rows.length)
    const size = document.getElementsByTagName('w:pgSz')[0]!
    expect(size.getAttribute('w:orient')).toBe('landscape')
    expect(Number(size.getAttribute('w:w'))).toBeGreaterThan(Number(size.getAttribute('w:h')))
  })

  it('tells what came and went by shape and by colour', async () => {
    const document = word(await file(compared('en'), 'docx'))
    const run = (text: string) => [...document.getElementsByTagName('w:r')].find(({ textContent }) => textContent === text)!
    expect(run('encourage').getElementsByTagName('w:strike')).toHaveLength(1)
    expect(run('encourage').getElementsByTagName('w:color')[0]?.getAttribute('w:val')).toBe('9B1C27')
    expect(run('urge').getElementsByTagName('w:u')[0]?.getAttribute('w:val')).toBe('single')
    expect(run('“').getElementsByTagName('w:u')[0]?.getAttribute('w:val')).toBe('dotted')
  })

  it('says what happened, in the middle', async () => {
    const document = word(await file(withFacts(compared('en')), 'docx'))
    const [, first, , , , edited] = [...document.getElementsByTagName('w:tr')]
    expect(cells(first!)[1]?.textContent).toContain('Verb: “urge” → “invite” (weaker)')
    expect(cells(first!)[1]?.textContent).toContain('Kind: Paragraph → Item')
    expect(cells(edited!)[1]?.textContent).toContain('Edited')
  })

  it('sets the language of each side and the direction of its lines', async () => {
    const document = word(await file(compareTexts(hostilePair.left, hostilePair.right), 'docx', 'fr'))
    const languages = [...document.getElementsByTagName('w:lang')].map((one) => one.getAttribute('w:val'))
    expect(new Set(languages)).toEqual(new Set(['en-GB', 'fr-FR', 'ar-EG']))
    expect(document.getElementsByTagName('w:bidi').length).toBeGreaterThan(0)
  })
})

describe.skipIf(docxValidatorMissing())('the Open XML SDK', { timeout: 60_000 }, () => {
  it.each([
    ['every kind of change', compared('en')],
    ['a French call', withFacts(compared('fr'))],
    ['hostile wording', compareTexts(hostilePair.left, hostilePair.right)],
    ['nothing at all', compareTexts(sideOf('', 'en', []), sideOf('', 'en', []))],
  ])('finds nothing wrong with the table of %s', async (_, comparison) => {
    expect(await docxErrors(await file(comparison, 'docx'))).toEqual([])
  })
})

describe('every format', { timeout: 120_000 }, () => {
  it.each(comparisonFormat.options)('is the same bytes each time, and holds no control character: %s', async (format) => {
    const comparison = compareTexts(hostilePair.left, hostilePair.right)
    const bytes = await file(comparison, format)
    expect(await file(comparison, format)).toEqual(bytes)
    const text = format === 'html' || format === 'csv' ? strFromU8(bytes) : strFromU8(unzipSync(bytes)['word/document.xml']!)
    expect(text).not.toMatch(/[^\P{Cc}\t\r\n]/u)
    expect(COMPARISON_MEDIA_TYPES[format].extension).toMatch(/^(html|docx|csv)$/u)
  })

  it.each(comparisonFormat.options)('takes thousands of clauses: %s', async (format) => {
    const clauses = Array.from({ length: 3400 }, (_, at) => [`${at}.`, `Lamp ${at} of harbour ${at % 97} is lit at dusk.`] as [string, string])
    const edited = clauses.map(([label, text], at): [string, string] => [label, at % 5 === 0 ? text.replace('dusk', 'nightfall') : text])
    const bytes = await file(compareTexts(sideOf('L', 'en', clauses), sideOf('R', 'en', edited.slice(3))), format)
    expect(bytes.length).toBeGreaterThan(10_000)
  })
})
