// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { createPasting, type Pasting } from '../../../renderer/editor/clipboard/pasting'
import { readClauses } from '../../../renderer/editor/document'
import { plainText } from '../../../shared/clauses/plainText'
import { clause as clauseSchema } from '../../../shared/model/clause'
import { $caretAt, clause, edit, headlessEditor } from './support'

function draft() {
  const editor = headlessEditor([clause('a', 'Before.'), clause('b', 'After.')])
  const pasting = createPasting(editor, { isKnown: () => false, numbering: () => ({ scheme: 'call', language: 'en' }) })
  const paste = (type: string, held: string) =>
    edit(editor, () => {
      $caretAt(0, 7)
      pasting.$take({ getData: (asked: string) => (asked === type ? held : '') } as DataTransfer, false)
    })
  const texts = () => readClauses(editor).map(({ content }) => plainText(content))
  return { editor, pasting, paste, texts }
}

/** What is long is read while the page goes on. */
function settled(pasting: Pasting): Promise<void> {
  return new Promise((resolve) => {
    const look = () => pasting.progress() === null && resolve()
    pasting.subscribe(look)
    look()
  })
}

/** What is between the two clauses the draft had. */
async function pasted(type: string, held: string): Promise<string[]> {
  const { editor, paste, pasting, texts } = draft()
  paste(type, held)
  await settled(pasting)
  for (const one of readClauses(editor)) expect(clauseSchema.safeParse(one).success).toBe(true)
  return [texts()[0]!.slice('Before.'.length), ...texts().slice(1, -1)].filter((words) => words !== '')
}
const html = (page: string) => pasted('text/html', page)

test.each([
  ['scripts', '<p>One</p><script>globalThis.ran = 1</script><p onclick="globalThis.ran = 1">Two</p>', ['One', 'Two']],
  ['pictures', `<p>One<img src="data:image/png;base64,${'A'.repeat(500_000)}" onerror="globalThis.ran = 1"></p>`, ['One']],
  ['drawings', '<p>One <svg><script>globalThis.ran = 1</script><text>drawn</text></svg></p><p>Two</p>', ['One', 'Two']],
  ['frames and forms', '<iframe srcdoc="<p>in</p>"></iframe><form action="//x.example"><p>One</p><input value="x"></form>', ['One']],
  ['a huge attribute', `<p style="${'font-weight:bold;'.repeat(10_000)}" data-x="${'y'.repeat(100_000)}">One</p>`, ['One']],
  ['100,000 divisions', `${'<div>'.repeat(100_000)}One${'</div>'.repeat(100_000)}<p>Two</p>`, ['One', 'Two']],
  ['100,000 lists', `${'<ul><li>'.repeat(100_000)}One`, ['One']],
  ['links that lead in a circle', '<p id="a">One<a href="#a">1</a></p><p id="b">Two<a href="#b">2</a></p>', ['One1', 'Two2']],
])('%s leave the words and do nothing', async (_, page, expected) => {
  expect(await html(page)).toEqual(expected)
  expect('ran' in globalThis).toBe(false)
})

test('characters: half ones are replaced, controls left out, every other kept', async () => {
  const family = '👩\u200d👩\u200d👧'
  const arabic = '\u2067سلام\u2069 \u200fx'
  expect(await html(`<p>a\ud800b\udc00c</p><p>d\u0007e\u009ff&#1;g</p><p>${family} ${arabic} e\u0301 \u00ad\ufeff</p>`)).toEqual([
    'a\ufffdb\ufffdc', 'defg', `${family} ${arabic} é \u00ad\ufeff`,
  ])
  expect(await pasted('text/plain', `a\ud800b\u0000c ${family}`)).toEqual([`a\ufffdbc ${family}`])
})

test('one line of five megabytes is cut between words, none of them lost', async () => {
  const words = 'All the keepers of all the lights '.repeat(150_000).trim()
  const { editor, paste, pasting, texts } = draft()
  paste('text/plain', words)
  expect(pasting.progress()).toBe(0)
  expect(editor.isEditable()).toBe(false)
  await settled(pasting)
  expect(editor.isEditable()).toBe(true)
  expect(texts().join('').replace(/\s/g, '')).toBe(`Before.${words}After.`.replace(/\s/g, ''))
  expect(texts().length).toBeGreaterThan(10)
})

test('a long paste that is stopped leaves the draft as it was', async () => {
  const { editor, paste, pasting, texts } = draft()
  paste('text/html', '<p>One</p>'.repeat(30_000))
  pasting.stop()
  await new Promise((resolve) => setTimeout(resolve))
  expect([pasting.progress(), editor.isEditable(), texts()]).toEqual([null, true, ['Before.', 'After.']])
})

test('more clauses than a text can hold are refused, and nothing of the draft is touched', async () => {
  const { paste, pasting, texts } = draft()
  paste('text/html', '<p>x'.repeat(100_001))
  await settled(pasting)
  expect(pasting.refused()?.code).toBe('too_many_clauses')
  expect(texts()).toEqual(['Before.', 'After.'])
})
