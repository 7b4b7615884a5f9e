import { expect, test } from 'vitest'
import { readImport } from '../../../../electron/exchange/import/readImport'

const read = async (markdown: string) => {
  const { clauses, notices } = await readImport('a.md', new TextEncoder().encode(markdown))
  return { contents: clauses.map(({ content }) => content), notices }
}
const text = (words: string) => ({ type: 'text', text: words }) as const

test('a note of several lines is one footnote, its definition no clause', async () => {
  const { contents } = await read('States act[^a] now.\n\n[^a]: See\n    the *annex*.\n\nMore.\n')
  expect(contents).toMatchObject([
    [text('States act'), { type: 'footnote', content: [text('See the '), { text: 'annex', marks: ['italic'] }, text('.')] }, text(' now.')],
    [text('More.')],
  ])
})

test('a reference without its note, and a note nobody refers to, stay as words', async () => {
  const { contents } = await read('States act[^x] now.\n\n[^y]: Nobody refers to it.\n')
  expect(JSON.stringify(contents)).toContain('[^x]')
  expect(JSON.stringify(contents)).toContain('Nobody refers to it.')
})

test('notes in a circle end', async () => {
  const { contents, notices } = await read('Words[^1].\n\n[^1]: One[^2]\n[^2]: Two[^1]\n')
  expect(contents).toHaveLength(1)
  expect(JSON.stringify(contents)).toContain('One (Two')
  expect(notices).toContain('footnotes_inlined')
})
