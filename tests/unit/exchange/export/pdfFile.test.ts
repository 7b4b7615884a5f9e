import { describe, expect, it } from 'vitest'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { readPdf, type PdfElement } from '../../../support/pdfReader'
import { englishResolution, frenchCall, sampleDocument } from './sampleTexts'

function outlineOf(elements: readonly PdfElement[], indent = ''): string[] {
  return elements.flatMap(({ role, text, children }) => [
    `${indent}${role}${text && ` ${text}`}`,
    ...outlineOf(children, `${indent}  `),
  ])
}

describe('a text as PDF', { timeout: 60_000 }, () => {
  it('says its title, language and sections, and nothing of who made it', async () => {
    const pdf = await readPdf(await exportText(frenchCall, 'pdf'))
    expect(pdf.info).toMatchObject({ Title: 'Appel de Honfleur pour des ports paisibles', Language: 'fr' })
    expect(Object.keys(pdf.info)).not.toContain('Creator')
    expect(Object.keys(pdf.info)).not.toContain('CreationDate')
    expect(pdf.info['Producer'] ?? '').toBe('')
    const titles = (items: typeof pdf.outline): unknown[] =>
      items.map(({ title, items: under }) => (under.length > 0 ? [title, titles(under)] : title))
    expect(titles(pdf.outline)).toEqual([
      'Appel de Honfleur pour des ports paisibles',
      'Principes',
      ['Engagements', ['Les villes', 'Les armateurs']],
    ])
  })

  it('marks headings, paragraphs and lists nested as the labels are', async () => {
    const pdf = await readPdf(await exportText(englishResolution, 'pdf'))
    expect(outlineOf(pdf.structure)).toEqual([
      'Document',
      '  H1 Quiet harbours: a resolution',
      '  P Assembly of Harbour Towns, 1 March 2021',
      '  P Recalling its earlier words on lamps and tides,',
      '  P Deeply concerned at the silting of channels,',
      '  L',
      ...item('1.', 'Calls upon all towns to keep their lamps lit;', '    '),
      ...item('2.', 'Invites shipowners:', '    '),
      '        L',
      ...item('(a)', 'to report every wreck, including:', '          '),
      '              L',
      ...item('(i)', 'the hull;', '                '),
      ...item('(ii)', 'the cargo;', '                '),
      '                    L',
      ...item('a.', 'dry cargo;', '                      '),
      '                          L',
      ...item('i.', 'grain;', '                            '),
      ...item('ii.', 'timber;', '                            '),
      ...item('(b)', 'to share their soundings;', '          '),
      ...item('3.', 'Encourages pilots to rest;', '    '),
      ...item('3 bis', 'Requests [the Secretariat][the Harbour Master] to report;', '    '),
      '        L',
      ...item('(a)', 'once a year;', '          '),
      ...item('(b)', 'in both languages;', '          '),
      ...item('4.', 'Decides to remain seized of the matter.', '    '),
    ])
  })

  it('nests items without a label too', async () => {
    const document = sampleDocument({ title: 'T', scheme: 'none' }, [
      ['chapeau', 0, 'We commit to:'],
      ['item', 2, 'lamps;'],
      ['item', 1, 'pilots.'],
      ['item', 1, 'tides.', '*'],
    ])
    const { structure } = await readPdf(await exportText(document, 'pdf'))
    expect(outlineOf(structure)).toEqual([
      'Document',
      '  H1 T',
      '  P We commit to:',
      '  L',
      '    LI',
      '      LBody lamps;',
      '  L',
      '    LI',
      '      LBody pilots.',
      ...item('*', 'tides.', '    '),
    ])
  })

  it('leaves nothing outside the structure but page numbers, which are artifacts', async () => {
    const pdf = await readPdf(await exportText(frenchCall, 'pdf'))
    expect(pdf.unmarked.trim()).toBe('')
    expect(pdf.pages.map((page) => page.trim().split('\n').at(-1))).toEqual(
      pdf.pages.map((_, index) => `${index + 1} / ${pdf.pages.length}`),
    )
  })

  it('embeds every face it uses, in regular, italic and bold, Greek and Cyrillic included', async () => {
    const bytes = await exportText(
      sampleDocument({}, [['paragraph', 0, 'Harbour λιμάνι гавань Đà Nẵng Łódź']]),
      'pdf',
    )
    const source = Buffer.from(bytes).toString('latin1')
    const fonts = source.match(/\/Subtype \/Type0/g) ?? []
    const embedded = source.match(/\/FontFile2 /g) ?? []
    expect(fonts.length).toBeGreaterThanOrEqual(5)
    expect(embedded).toHaveLength(fonts.length)
    const { pages } = await readPdf(bytes)
    expect(pages[0]).toContain('Harbour λιμάνι гавань Đà Nẵng Łódź')
  })

  it('names the characters its faces lack, at the head, instead of losing them in silence', async () => {
    const document = sampleDocument({ language: 'fr' }, [['paragraph', 0, 'Phare 🗼, שלום, phare 🗼']])
    const { pages } = await readPdf(await exportText(document, 'pdf'))
    const head = pages[0]!.replace(/\s+/gu, ' ')
    expect(head).toContain('5 caractères différents')
    expect(head).toContain('U+1F5FC, U+05E9, U+05DC, U+05D5, U+05DD')
  })

  it('sets narrow spaces, odd hyphens, ligatures and decomposed accents in plain form', async () => {
    const document = sampleDocument({ language: 'fr' }, [
      ['paragraph', 0, 'Quoi\u202F? 10\u2011B e\u0301te\u0301 \uFB01n co\u00ADop\u200Dé'],
    ])
    const { pages } = await readPdf(await exportText(document, 'pdf'))
    expect(pages[0]!.replaceAll('\u00A0', ' ')).toContain('Quoi ? 10-B été fin coopé')
  })

  it('survives a title made to break its metadata', async () => {
    const title = '</rdf:li> & <x> (\\) \u0000 Ω é'
    const pdf = await readPdf(await exportText(sampleDocument({ title }, [['paragraph', 0, 'Text.']]), 'pdf'))
    expect(pdf.info['Title']).toBe('</rdf:li> & <x> (\\)  Ω é')
  })

  it('is a page even of a text without a word', async () => {
    const { pages } = await readPdf(await exportText(sampleDocument({ title: '\u0000' }, []), 'pdf'))
    expect(pages).toEqual(['1 / 1'])
  })

  it('breaks long texts on pages without leaving a heading or a lone line behind', async () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      index % 6 === 0
        ? (['heading', 0, `Section ${index}`] as const)
        : (['operative', 0, `${index}: ${'the lamps of every harbour shall be kept '.repeat(3 + (index % 7))}`] as const),
    )
    const { pages } = await readPdf(await exportText(sampleDocument({}, rows.map((row) => [...row])), 'pdf'))
    expect(pages.length).toBeGreaterThan(4)
    for (const page of pages) {
      const lines = page.trim().split('\n').slice(0, -1)
      expect(lines.at(-1)).not.toMatch(/^Section/u)
    }
  })

  function item(label: string, text: string, indent: string): string[] {
    return [`${indent}LI`, `${indent}  Lbl ${label}`, `${indent}  LBody ${text}`]
  }
})
