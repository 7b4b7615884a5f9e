import type { Locator } from '@playwright/test'
import { expect, test, type Client } from './app'
import type { ComparedSource, Comparison } from '../../shared/model/comparison'
import { makeDraft, openAt, type ClauseSketch } from './draft'

const FILLER = Array.from({ length: 12 }, (_, index): ClauseSketch => {
  return ['operative', 0, `Agreed paragraph number ${'abcdefghijkl'[index]} stays as it was adopted.`]
})
const LEFT: ClauseSketch[] = [
  ['operative', 0, 'Les États encouragent l’accès à l’internet.'],
  ...FILLER,
  ['operative', 0, 'This paragraph will be deleted from the text.'],
  ['operative', 0, 'Governments should protect the public core.'],
]
const RIGHT: ClauseSketch[] = [
  ['operative', 0, 'Les États garantissent l’accès à l’internet.'],
  ...FILLER,
  ['operative', 0, 'Governments shall protect the public core.'],
  ['operative', 0, 'A wholly new obligation stands at the end.'],
]

const words = (marks: Locator) => marks.evaluateAll((all) => all.map((it) => it.lastChild?.previousSibling?.textContent))

test('two texts stand side by side, aligned, with changes of whole words', async ({ app, t, client }) => {
  const left = await makeDraft(client, 'Rev.1', LEFT)
  const right = await makeDraft(client, 'Rev.2', RIGHT)
  await openAt(app, `/compare/text:${left}/text:${right}`)
  const table = app.getByRole('table', { name: t('comparison.table') })
  const row = (text: string) => table.getByRole('row').filter({ hasText: text })

  await expect(row('accès').getByText(t('comparison.kind.edited'), { exact: true })).toBeVisible()
  expect(await words(row('accès').locator('del'))).toEqual(['encouragent'])
  expect(await words(row('accès').locator('ins'))).toEqual(['garantissent'])
  expect(await words(row('public core').locator('del'))).toEqual(['should'])
  expect(await words(row('public core').locator('ins'))).toEqual(['shall'])
  await expect(row('will be deleted').getByText(t('comparison.kind.deleted'), { exact: true })).toBeVisible()
  await expect(row('wholly new').getByText(t('comparison.kind.inserted'), { exact: true })).toBeVisible()
})

test('unchanged rows are folded, and open', async ({ app, t, client }) => {
  const left = await makeDraft(client, 'Rev.1', LEFT)
  const right = await makeDraft(client, 'Rev.2', RIGHT)
  await openAt(app, `/compare/text:${left}/text:${right}`)
  const table = app.getByRole('table', { name: t('comparison.table') })
  const fold = table.getByRole('button', { name: t('comparison.fold.unchanged', { count: 12 }) })
  await expect(table.getByText('paragraph number c ')).toBeHidden()
  await fold.click()
  await expect(table.getByText('paragraph number c ').first()).toBeVisible()
})

test('the next and the previous change are one key away', async ({ app, t, client }) => {
  const left = await makeDraft(client, 'Rev.1', LEFT)
  const right = await makeDraft(client, 'Rev.2', RIGHT)
  await openAt(app, `/compare/text:${left}/text:${right}`)
  const current = app.getByRole('table', { name: t('comparison.table') }).locator('[role="row"][aria-current="true"]')
  await expect(app.getByText(t('comparison.changes', { count: 4 })).first()).toBeVisible()
  await app.keyboard.press('n')
  await expect(current).toContainText('accès')
  await app.keyboard.press('n')
  await expect(current).toContainText('will be deleted')
  await app.getByRole('button', { name: t('comparison.previous') }).click()
  await expect(current).toContainText('accès')
})

test('both sides are chosen from every text and version', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Rolling text', LEFT)
  const version = await client.version.save({ textId: id, name: 'Zero draft', note: null })
  const { record } = await client.text.get({ id })
  const [first] = (await client.text.get({ id })).clauses
  if (!first) throw new Error('the draft has no clause')
  const { label: _label, sdgs: _sdgs, ...clause } = first
  const changed = { ...clause, content: [{ type: 'text' as const, text: 'Les États garantissent l’accès à l’internet.' }] }
  await client.text.save({ id, base: record.revision, clauses: [changed], order: null, window: 'test' })

  await app.keyboard.press('ControlOrMeta+d')
  const choose = async (side: string, name: string | RegExp) => {
    await app.getByRole('button', { name: new RegExp(side) }).click()
    await app.getByRole('option', { name }).click()
  }
  await choose(t('comparison.first'), new RegExp(t('comparison.version', { title: 'Rolling text', name: 'Zero draft' })))
  await choose(t('comparison.second'), /^Rolling text(?! ·)/)
  const table = app.getByRole('table', { name: t('comparison.table') })
  await expect(table.locator('ins')).toHaveCount(1)
  await expect(table.locator('ins')).toContainText('garantissent')

  const made = await compared(client, { version: version.id }, { text: id })
  const side = (name: 'left' | 'right') =>
    made.rows.flatMap(({ segments }) =>
      segments.map((it) => ('text' in it ? (it.op === 'equal' || it.op === (name === 'left' ? 'delete' : 'insert') ? it.text : '') : it[name])),
    )
  expect(side('left').join('')).toBe(made.left.clauses.map(({ text }) => text).join(''))
  expect(side('right').join('')).toBe(made.right.clauses.map(({ text }) => text).join(''))
})

async function compared(
  client: Client,
  left: ComparedSource,
  right: ComparedSource,
): Promise<Comparison> {
  for await (const step of await client.comparison.make({ left, right })) {
    if (step.type === 'done') return step.comparison
  }
  throw new Error('the comparison has no end')
}
