import { plainText } from '../../shared/clauses/plainText'
import { expect, test } from './app'
import { clauseIn, makeDraft, openDraft, placeCaret, type ClauseSketch } from './draft'

const CLAUSES = 1500
const sketch = Array.from({ length: CLAUSES }, (_, at): ClauseSketch => {
  const words = `Decides, as paragraph ${at + 1}, to act. ${'It is done with everybody who is willing. '.repeat(at % 5)}`
  return ['operative', 0, words.trim()]
})
/** Distinct from "paragraph 15" and the like by its comma. */
const named = (number: number) => `paragraph ${number},`

test('a long draft keeps on the page what is near, and everything within reach', async ({ app, client }) => {
  const id = await makeDraft(client, 'Long', sketch)
  const editor = await openDraft(app, id)
  const near = editor.locator('[data-kind]:not([data-away])')
  await expect(editor.locator('[data-kind]')).toHaveCount(CLAUSES)
  expect(await near.count()).toBeLessThan(CLAUSES / 5)

  // The end of the text, by the key for it; the number drawn is that of the whole text.
  await placeCaret(editor, named(1), 'end')
  await app.keyboard.press('ControlOrMeta+End')
  await expect(clauseIn(editor, named(CLAUSES))).toBeInViewport()
  await expect(clauseIn(editor, named(CLAUSES))).toHaveAttribute('data-label', `${CLAUSES}.`)
  await app.keyboard.type(' The last word.')
  await expect.poll(async () => plainText((await client.text.get({ id })).clauses.at(-1)?.content ?? [])).toMatch(/The last word\.$/)

  // By the wheel: what comes into the window is there.
  await app.mouse.wheel(0, -20_000)
  await expect(clauseIn(editor, named(CLAUSES))).not.toBeInViewport()
  await expect
    .poll(() =>
      editor.evaluate((element) => {
        const at = document.elementFromPoint(element.getBoundingClientRect().left + 300, window.innerHeight / 2)
        return at?.closest('[data-kind]')?.textContent ?? ''
      }),
    )
    .toMatch(/paragraph \d+,/)

  await app.keyboard.press('ControlOrMeta+Home')
  await expect(clauseIn(editor, named(1))).toBeInViewport()
})

test('all of a long draft is selected, replaced and brought back', async ({ app, client }) => {
  const id = await makeDraft(client, 'Long', sketch)
  const editor = await openDraft(app, id)
  await placeCaret(editor, named(3), 'end')
  await app.keyboard.press('ControlOrMeta+a')
  await app.keyboard.press('n')
  await expect(editor.locator('[data-kind]')).toHaveCount(1)
  await app.keyboard.press('ControlOrMeta+z')
  await expect(editor.locator('[data-kind]')).toHaveCount(CLAUSES)
  await expect.poll(async () => (await client.text.get({ id })).clauses.length).toBe(CLAUSES)
  expect(plainText((await client.text.get({ id })).clauses[700]?.content ?? [])).toContain(named(701))
})
