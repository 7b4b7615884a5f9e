import { expect, test } from 'vitest'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { plainText } from '../../../../shared/clauses/plainText'
import { LONGEST_REMARK } from '../../../../shared/model/comment'
import { importPreview } from '../../../../shared/model/importing'
import { wordFile } from '../../../fixtures/import/files'

type Parts = NonNullable<Parameters<typeof wordFile>[1]>

/** Paragraphs of a body: `{1` begins comment 1, `}1` ends it, `*1` is its mark. */
const body = (...paragraphs: string[]) => paragraphs.map((words) => `<w:p>${inside(words)}</w:p>`).join('')
const inside = (words: string) =>
  words
    .split(/([{}*]\d)/u)
    .map((part) => {
      const id = part.slice(1)
      if (/^\{\d/u.test(part)) return `<w:commentRangeStart w:id="${id}"/>`
      if (/^\}\d/u.test(part)) return `<w:commentRangeEnd w:id="${id}"/>`
      if (/^\*\d/u.test(part)) return `<w:r><w:commentReference w:id="${id}"/></w:r>`
      return part === '' ? '' : `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`
    })
    .join('')

const comment = (id: number | string, says: string, author = 'A. Keeper', date = '2026-05-03T10:00:00Z') =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="${date}"><w:p w14:paraId="0000000${id}"><w:r><w:annotationRef/></w:r><w:r><w:t xml:space="preserve">${says}</w:t></w:r></w:p></w:comment>`
const extended = (id: number, parent: number | null, done = 0) =>
  `<w15:commentEx w15:paraId="0000000${id}" ${parent === null ? '' : `w15:paraIdParent="0000000${parent}"`} w15:done="${done}"/>`

async function read(document: string, parts: Parts) {
  const preview = await readImport('draft.docx', wordFile(document, parts))
  expect(importPreview.parse(preview)).toEqual(preview)
  const texts = preview.clauses.map(({ content }) => plainText(content))
  const shown = preview.comments.map(({ clauseId, range, remarks, resolved }) => {
    const clause = preview.clauses.findIndex(({ id }) => id === clauseId)
    const about = range ? `${clause} “${texts[clause]!.slice(range.start, range.end)}”` : String(clause)
    return `${about}: ${remarks.map(({ author, body: says }) => `${author}: ${says}`).join(' / ')}${resolved ? ' ✓' : ''}`
  })
  return { ...preview, texts, shown }
}

test('comments are threads on their words, with who wrote them, when, and whether they are resolved', async () => {
  const { shown, comments, notices, texts } = await read(
    body('1. Calls upon {0{1States}0*0}1*1 to report', '2. {2Invites  providers}2*2 to help'),
    {
      comments: comment(0, 'Why?', 'Canada') + comment(1, 'Because.', 'Japan', '2026-05-04T09:30:00Z') + comment(2, 'Settled'),
      commentsExtended: extended(0, null) + extended(1, 0) + extended(2, null, 1),
    },
  )
  expect(texts).toEqual(['Calls upon States to report', 'Invites providers to help'])
  expect(shown).toEqual(['0 “States”: Canada: Why? / Japan: Because.', '1 “Invites providers”: A. Keeper: Settled ✓'])
  expect(comments[0]!.remarks.map(({ createdAt }) => createdAt)).toEqual([Date.UTC(2026, 4, 3, 10), Date.UTC(2026, 4, 4, 9, 30)])
  expect(notices).toEqual([])
})

test('the moment a program gives in universal time is believed before the clock of the writer', async () => {
  const { comments } = await read(body('One {0word}0*0', '{1Two}1*1'), {
    comments: comment(0, 'When?') + comment(1, 'No date', 'B', 'yesterday'),
    commentsIds: '<w16cid:commentId w16cid:paraId="00000000" w16cid:durableId="7A"/>',
    commentsExtensible: '<w16cex:commentExtensible w16cex:durableId="7A" w16cex:dateUtc="2026-05-03T08:00:00Z"/>',
  })
  expect(comments.map(({ remarks }) => remarks[0]!.createdAt)).toEqual([Date.UTC(2026, 4, 3, 8), null])
})

test('a comment over several clauses is on its words in the first, with the others quoted', async () => {
  const { shown, comments } = await read(body('One two {0three', 'four five', 'six}0*0 seven', 'Eight {1', 'nine}1*1 ten'), {
    comments: comment(0, 'Long') + comment(1, 'From the line’s end'),
  })
  expect(shown).toEqual(['0 “three”: A. Keeper: Long', '4 “nine”: A. Keeper: From the line’s end'])
  expect(comments.map(({ quote }) => quote)).toEqual(['three\nfour five\nsix', null])
})

test.each([
  ['no range', 'Alpha *0beta', '0: A. Keeper: Said'],
  ['no end', 'Alpha {0beta *0', '0: A. Keeper: Said'],
  ['no beginning', 'Alpha beta}0 gamma', '0: A. Keeper: Said'],
  ['its end before its beginning', 'Alpha }0beta {0*0', '0: A. Keeper: Said'],
  ['nothing in it', 'Alpha {0}0*0beta', '0: A. Keeper: Said'],
  ['the whole clause', '{0Alpha beta}0*0', '0: A. Keeper: Said'],
  ['the whole clause and its number', '{01. Alpha beta}0*0', '0: A. Keeper: Said'],
  ['blanks around its words', 'Alpha{0 beta }0*0gamma', '0 “beta”: A. Keeper: Said'],
])('a comment with %s is on the clause, or on what words it has', async (_, paragraph, expected) => {
  expect((await read(body(paragraph), { comments: comment(0, 'Said') })).shown).toEqual([expected])
})

test('a comment keeps its place among labels, cells, blank lines, notes and accepted changes', async () => {
  const cell = (words: string) => `<w:tc><w:p>${inside(words)}</w:p></w:tc>`
  const { shown, texts } = await read(
    body('Title of it all', '', '*0', '(a) one  {1two}1*1') +
      `<w:tbl><w:tr>${cell('left')}${cell('the {2right}2*2 one')}</w:tr><w:tr>${cell('{3}3*3')}${cell('x')}</w:tr></w:tbl>` +
      '<w:p><w:r><w:t>Three </w:t></w:r><w:del><w:commentRangeStart w:id="4"/><w:r><w:delText>gone</w:delText></w:r><w:commentRangeEnd w:id="4"/></w:del><w:r><w:commentReference w:id="4"/></w:r><w:r><w:t>four</w:t></w:r></w:p>' +
      '<w:commentRangeStart w:id="5"/>' + body('Five six') + '<w:commentRangeEnd w:id="5"/>' +
      '<w:p><w:r><w:t>Noted</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
    {
      comments: [0, 1, 2, 3, 4, 5, 6].map((id) => comment(id, String(id))).join(''),
      footnotes: `<w:footnote w:id="2"><w:p>${inside('The {6note}6*6')}</w:p></w:footnote>`,
    },
  )
  const at = (words: string) => texts.indexOf(words)
  const by = 'A. Keeper'
  expect(shown).toEqual([
    `0: ${by}: 0`, `${at('one two')} “two”: ${by}: 1`, `${at('left\tthe right one')} “right”: ${by}: 2`, `${at('left\tthe right one')}: ${by}: 3`,
    `${at('Three four')}: ${by}: 4`, `${at('Five six')}: ${by}: 5`, `${at('Noted')}: ${by}: 6`,
  ])
})

test('the text is read as it is without comments', async () => {
  const lines = ['{01}0. Calls {1upon}1*1', '(a) e{2\u0301te}2*2  x', '**{3All}3*3']
  const parts = { comments: [0, 1, 2, 3].map((id) => comment(id, 'x')).join('') }
  const [withThem, without] = [await read(body(...lines), parts), await read(body(...lines.map((line) => line.replaceAll(/[{}*]\d/gu, ''))), {})]
  const bare = ({ clauses }: typeof without) => clauses.map(({ id: _id, ...clause }) => ({ ...clause, content: plainText(clause.content).normalize('NFC') }))
  expect(bare(withThem)).toEqual(bare(without))
  expect(withThem.clauses.map(({ content }) => content.length)).toEqual(without.clauses.map(({ content }) => content.length))
})

test('replies in a circle, to nobody, twice or without a place lose no words', async () => {
  const { shown, notices } = await read(body('Alpha {0beta}0*0', '{2Gamma}2*2 delta {9epsilon}9*9'), {
    comments: comment(0, 'first') + comment(1, 'answer') + comment(2, 'circle') + comment(3, 'round') + comment(4, 'nowhere') + comment(0, 'again') + comment(5, ' '),
    commentsExtended: extended(1, 0) + extended(2, 3) + extended(3, 2) + extended(4, 8) + extended(5, 0),
  })
  expect(shown).toEqual(['0 “beta”: A. Keeper: first / A. Keeper: answer', '1 “Gamma”: A. Keeper: circle'])
  expect(notices).toEqual(['comments_left_out'])
})

test('long comments go on as replies, names and words stay legible', async () => {
  const { comments } = await read(body('Alpha {0beta}0*0'), { comments: comment(0, `${'word '.repeat(2 * LONGEST_REMARK)}end`, `${'É'.repeat(500)}&#9;x`) })
  const { remarks } = comments[0]!
  expect(remarks.map(({ body: says }) => says).join(' ')).toBe(`${'word '.repeat(2 * LONGEST_REMARK)}end`)
  expect(Math.max(...remarks.map(({ body: says }) => says.length))).toBeLessThanOrEqual(LONGEST_REMARK)
  expect(new Set(remarks.map(({ author }) => author))).toEqual(new Set(['É'.repeat(120)]))
})

test('more comments than anybody writes are left out, and the text is read', async () => {
  const ids = Array.from({ length: 5001 }, (_, id) => id)
  const { comments, notices, texts } = await read(body('Alpha beta'), { comments: ids.map((id) => comment(id, 'x')).join('') })
  expect([comments, notices, texts]).toEqual([[], ['comments_left_out'], ['Alpha beta']])
})
