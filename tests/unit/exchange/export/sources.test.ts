import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { exportSources } from '../../../../electron/exchange/export/sources/exportSources'
import { contentFromPlain } from '../../../../shared/clauses/plainText'
import type { Coverage } from '../../../../shared/model/report'
import type { Wording } from '../../../../shared/model/text'
import type { ClauseToCover, TakenWording } from '../../../../shared/reports/coverage/coverageTask'
import { measureCoverage } from '../../../../shared/reports/coverage/measureCoverage'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'

const taken = (citation: string, agreed: string, wording: Wording = 'official', language = 'fr'): TakenWording => {
  const title = citation.split(',')[0]!
  return { originId: citation, textId: title.toLowerCase(), title, citation, language, wording, content: contentFromPlain(agreed) }
}
const clause = (number: string, text: string, ...from: TakenWording[]): ClauseToCover => {
  return { clauseId: number, number, kind: 'paragraph', section: '', text, open: [], notes: [], taken: from }
}

const coverage = (language: string, title = 'Projet d’appel'): Coverage =>
  measureCoverage({
    title,
    language,
    clauses: [
      clause('1', 'Protéger le cœur public d’Internet.', taken('Appel de Paris, principe 2', 'Protéger le cœur public d’Internet.')),
      clause('2 (a)', 'Nous protégeons le cœur ouvert.', taken('Pacte, par. 29 (d)', 'Nous protégeons le cœur public.')),
      clause('', 'Une clause <b>sans</b> source & sans numéro.'),
      clause('4', 'Agir.', taken('Christchurch, engagement 3', 'Agir.', 'digest')),
      clause('5', 'Agir ensemble.', taken('Paris Call, principle 9', 'Act together.', 'official', 'en')),
    ],
  })

const page = async (report: Coverage) => new JSDOM(new TextDecoder().decode(await exportSources(report, 'html'))).window.document
const word = async (report: Coverage) => {
  const part = strFromU8(unzipSync(await exportSources(report, 'docx'))['word/document.xml']!)
  return new JSDOM(part, { contentType: 'application/xml' }).window.document
}

describe('the table of sources as a web page', () => {
  it('gives each clause with its citation, status and difference, in the draft’s language', async () => {
    const document = await page(coverage('fr'))
    const [parts, clauses] = [...document.querySelectorAll('tbody')]
    expect([...parts!.rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent))).toEqual([
      ['Appel de Paris', '6', '27\u00A0%'],
      ['Pacte', '4', '18\u00A0%'],
      ['Christchurch (résumé)', '1', '5\u00A0%'],
      ['Mots propres au projet', '11', '50\u00A0%'],
      ['Tous les mots', '22', '100\u00A0%'],
    ])
    const rows = [...clauses!.rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent))
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ['Appel de Paris, principe 2', 'Identique'],
      ['Pacte, par. 29 (d)', 'Adaptée, 80\u00A0% conservés'],
      ['', 'Sans source'],
      ['Christchurch, engagement 3', 'Tirée d’un résumé'],
      ['Paris Call, principle 9', 'Tirée d’une autre langue'],
    ])
    expect(rows[1]![0]).toBe('2 (a) Nous protégeons le cœur ouvert.')
    expect(clauses!.rows[1]!.querySelector('del')!.textContent).toBe('public')
    expect(clauses!.rows[1]!.querySelector('ins')!.textContent).toBe('ouvert')
    expect(rows[4]![3]).toMatch(/autre langue/u)
    expect(document.documentElement.lang).toBe('fr')
  })

  it.each([
    ['en', 'Pacte, archived', 'Verbatim (its source is archived)'],
    ['fr', 'Pacte, texte archivé', 'Identique (source archivée)'],
  ])('says in %s that a source is archived', async (language, part, status) => {
    const from = { ...taken('Pacte, par. 1', 'Protéger le cœur public.'), archived: true } as const
    const document = await page(measureCoverage({ title: 'T', language, clauses: [clause('1', 'Protéger le cœur public.', from)] }))
    const [parts, clauses] = [...document.querySelectorAll('tbody')]
    expect(parts!.rows[0]!.cells[0]!.textContent).toBe(part)
    expect(clauses!.rows[0]!.cells[2]!.textContent).toBe(status)
  })

  it('runs nothing and fetches nothing, whatever stands in the texts', async () => {
    const document = await page(coverage('en', '</title><script>alert(1)</script>'))
    expect(document.querySelector('script, b script, link, img')).toBeNull()
    expect(document.title).toContain('<script>')
    expect(document.body.textContent).toContain('<b>sans</b>')
    expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toContain("default-src 'none'")
  })
})

describe('the table of sources as a Word file', { timeout: 60_000 }, () => {
  it('strikes and underlines the difference, under a header that repeats', async () => {
    const document = await word(coverage('fr'))
    const tables = [...document.getElementsByTagName('w:tbl')]
    expect(tables).toHaveLength(2)
    const [header, , adapted] = [...tables[1]!.getElementsByTagName('w:tr')]
    expect(header!.getElementsByTagName('w:tblHeader')).toHaveLength(1)
    expect(header!.textContent).toBe('ClauseRéférenceÉtatÉcart avec la source')
    const run = (text: string) => [...adapted!.getElementsByTagName('w:r')].find(({ textContent }) => textContent === text)!
    expect(run('public').getElementsByTagName('w:strike')).toHaveLength(1)
    expect(run('ouvert').getElementsByTagName('w:u')[0]?.getAttribute('w:val')).toBe('single')
    expect(document.documentElement.textContent).toContain('45\u00A0% des mots de ce projet')
  })

  it('breaks no row over two pages that one page can hold', async () => {
    const words = (count: number) => Array.from({ length: count }, (_, at) => `mot${at}`).join(' ')
    const row = (text: string) => clause('1', `${text} Protéger le cœur public.`, taken('Pacte, par. 1', 'Protéger le cœur public.'))
    const document = await word(measureCoverage({ title: 'T', language: 'fr', clauses: [row(words(20)), row(words(40)), row(words(900))] }))
    const [, ...rows] = [...document.getElementsByTagName('w:tbl')[1]!.getElementsByTagName('w:tr')]
    expect(rows.map((one) => one.getElementsByTagName('w:cantSplit').length)).toEqual([1, 1, 0])
  })

  it('is the same whenever it is made, and names nobody', async () => {
    const bytes = await exportSources(coverage('fr'), 'docx')
    expect(await exportSources(coverage('fr'), 'docx')).toEqual(bytes)
    expect(strFromU8(unzipSync(bytes)['docProps/core.xml']!)).not.toMatch(/creator|lastModifiedBy|created/u)
  })

  it.skipIf(docxValidatorMissing())('is one that Word opens', async () => {
    expect(await docxErrors(await exportSources(coverage('fr', 'Titre \u0000\uD800'), 'docx'))).toEqual([])
  })
})
