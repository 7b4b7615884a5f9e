import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ExportedThread } from '../../../../electron/exchange/export/exportDocument'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'
import { sampleDocument, type SampleClause } from './sampleTexts'

const remark = (author: string | null, body: string, createdAt = Date.UTC(2026, 4, 3, 10)) => ({ author, body, createdAt })
const thread = (rest: Partial<ExportedThread>): ExportedThread => ({ range: null, quote: null, resolved: false, remarks: [remark('A. Keeper', 'Why?')], ...rest })

const WORDS = 'States shall report each year on their lamps.'
const ROWS: SampleClause[] = [
  ['operative', 0, [{ type: 'text', text: 'States shall ' }, { type: 'text', text: 'report each year', marks: ['italic'] }, { type: 'footnote', id: 'n', content: [{ type: 'text', text: 'From 2027.' }] }, { type: 'text', text: ' on their lamps.' }]],
  ['operative', 0, 'Boats keep\ntheir distance.'],
  ['operative', 0, ''],
]
const at = (words: string) => ({ start: WORDS.indexOf(words), end: WORDS.indexOf(words) + words.length })

function documentWith(...threads: ExportedThread[][]) {
  const document = sampleDocument({ title: 'Lamps', scheme: 'un' }, ROWS)
  return { ...document, clauses: document.clauses.map((clause, index) => ({ ...clause, ...(threads[index] && { threads: threads[index] }) })) }
}

const commented = documentWith(
  [
    thread({ range: at('report each'), remarks: [remark('É. & "Ö" <Ω>\u0000', 'Too often?\nSee [the annex].'), remark(null, 'It is.')] }),
    thread({ range: at('each year on'), resolved: true, remarks: [remark('Canada', 'Overlaps the other.')] }),
    thread({}),
  ],
  [thread({ range: { start: 11, end: 16 } })],
  [thread({ quote: 'Ropes rot' })],
)

const partOf = (docx: Uint8Array, name: string) => strFromU8(unzipSync(docx)[`word/${name}.xml`] ?? new Uint8Array())

/** The characters between the limits of each comment, by its id. */
function anchored(xml: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, id] of xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/gu)) {
    const inside = new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`, 'su').exec(xml)?.[1] ?? 'nowhere'
    found[id!] = [...inside.matchAll(/<w:t [^>]*>([^<]*)<|<w:(br)\/>/gu)].map(([, text, feed]) => (feed ? '\n' : text)).join('')
  }
  return found
}

test('are Word’s own, on their words, a reply on those of its comment', async () => {
  const docx = await exportText(commented, 'docx')
  expect(anchored(partOf(docx, 'document'))).toEqual({
    0: 'report each', 1: 'report each', 2: 'each year on', 3: WORDS, 4: 'their', 5: '',
  })
  const comments = partOf(docx, 'comments')
  expect([...comments.matchAll(/w:author="([^"]*)"/gu)].map(([, name]) => name)).toEqual([
    'É. &amp; &quot;Ö&quot; &lt;Ω&gt;', 'No name given', 'Canada', 'A. Keeper', 'A. Keeper', 'A. Keeper',
  ])
  expect(comments).toMatch(/w:date="2026-05-03T10:00:00(?:\.000)?Z"/u)
  expect(comments).toContain('>See [the annex].<')
  expect(comments).toContain('On “Ropes rot”, which is no longer there:')
})

test('are threads, and done where they were resolved, a lone comment too', async () => {
  const states = async (document: typeof commented) => {
    const docx = await exportText(document, 'docx')
    const ids = [...partOf(docx, 'comments').matchAll(/w14:paraId="([0-9A-F]{8})"/gu)].map(([, id]) => id!)
    return [...partOf(docx, 'commentsExtended').matchAll(/<w15:commentEx ([^>]*)\/>/gu)].map(([, attributes]) => {
      const value = (name: string) => new RegExp(`w15:${name}="([^"]*)"`, 'u').exec(attributes!)?.[1]
      return [ids.indexOf(value('paraId') ?? ''), ids.indexOf(value('paraIdParent') ?? ''), /^(1|true)$/u.test(value('done') ?? '')]
    })
  }
  expect(await states(commented)).toEqual([[0, -1, false], [1, 0, false], [2, -1, true], [3, -1, false], [4, -1, false], [5, -1, false]])
  expect(await states(documentWith([thread({ resolved: true })]))).toEqual([[0, -1, true]])
})

test('change nothing of the text, and are read again as what they are', async () => {
  const [plain, full] = await Promise.all([exportText(documentWith(), 'docx'), exportText(commented, 'docx')])
  const [without, withThem] = [await readImport('a.docx', plain), await readImport('a.docx', full)]
  const said = ({ clauses }: typeof without) =>
    clauses.filter(({ content }) => content.length > 0).map(({ kind, depth, content }) => [kind, depth, content.map((part) => (part.type === 'footnote' ? { ...part, id: '' } : part))])
  expect(said(withThem)).toEqual(said(without))
  expect(without.notices).toEqual([])
  expect(withThem.notices).toEqual([])
  const told = withThem.comments.map(({ range, quote, gone, resolved, remarks }) => ({ about: gone ? quote : range, resolved, remarks }))
  expect(told).toEqual([
    { about: at('report each'), resolved: false, remarks: [remark('É. & "Ö" <Ω>', 'Too often?\nSee [the annex].'), remark(null, 'It is.')] },
    { about: at('each year on'), resolved: true, remarks: [remark('Canada', 'Overlaps the other.')] },
    { about: null, resolved: false, remarks: [remark('A. Keeper', 'Why?')] },
    { about: { start: 11, end: 16 }, resolved: false, remarks: [remark('A. Keeper', 'Why?')] },
    { about: 'Ropes rot', resolved: false, remarks: [remark('A. Keeper', 'Why?')] },
  ])
  expect(unzipSync(plain)['word/comments.xml']).toBeUndefined()
})

test.skipIf(docxValidatorMissing())('are valid Open XML', { timeout: 60_000 }, async () => {
  expect(await docxErrors(await exportText(commented, 'docx'))).toEqual([])
})

test.each(['html', 'md', 'txt', 'pdf'] as const)('are in no %s', async (format) => {
  expect(Buffer.from(await exportText(commented, format)).equals(Buffer.from(await exportText({ ...documentWith(), clauses: commented.clauses.map(({ threads: _threads, ...clause }) => clause) }, format)))).toBe(true)
})
