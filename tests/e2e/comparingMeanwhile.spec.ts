import { expect, test } from './app'
import { makeDraft, openAt, type ClauseSketch } from './draft'
import { holdComparisons } from './heldComparison'

const OLD: ClauseSketch[] = [
  ['operative', 0, 'We reaffirm that international law applies in cyberspace.'],
  ['operative', 0, 'We encourage all governments to protect the public core of the internet.'],
]
const NEW: ClauseSketch[] = [OLD[0]!, ['operative', 0, 'We urge all governments to protect the public core of the internet.']]

test('a long comparison tells how far it is, is stopped, and is made again', async ({ app, t, client }) => {
  const left = await makeDraft(client, 'Rev.1', OLD)
  const right = await makeDraft(client, 'Rev.2', NEW)
  const release = await holdComparisons(app)
  await openAt(app, `/compare/text:${left}/text:${right}`)
  const bar = app.getByRole('progressbar', { name: t('comparison.working') })
  await expect(bar).toHaveAttribute('aria-valuenow', '100')
  await app.getByRole('button', { name: t('comparison.stop') }).click()
  await expect(app.getByText(t('comparison.stopped'))).toBeVisible()
  await expect(bar).toBeHidden()
  // What was stopped is not shown, whenever it comes.
  await release(1)
  const table = app.getByRole('table', { name: t('comparison.table') })
  await expect(table).toBeHidden()

  await release(2)
  await app.getByRole('button', { name: t('comparison.again') }).click()
  await expect(table.locator('ins')).toContainText('urge')
  await expect(app.getByText(t('comparison.stopped'))).toBeHidden()
})

test('an edit in another window during a comparison: its old result is never shown', async ({ app, t, client }) => {
  const left = await makeDraft(client, 'Rev.1', OLD)
  const right = await makeDraft(client, 'Rev.2', NEW)
  const release = await holdComparisons(app)
  await openAt(app, `/compare/text:${left}/text:${right}`)
  await expect(app.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '100')
  const edit = async (words: string) => {
    const { record, clauses } = await client.text.get({ id: right })
    const { label: _label, sdgs: _sdgs, ...clause } = clauses[1]!
    const changed = { ...clause, content: [{ type: 'text' as const, text: words }] }
    await client.text.save({ id: right, base: record.revision, clauses: [changed], order: null, window: 'another' })
  }
  await edit('We demand that all governments protect the public core of the internet.')
  await release(1)
  await release(2)
  const table = app.getByRole('table', { name: t('comparison.table') })
  await expect(table.locator('ins').first()).toContainText('demand')

  // What stands on screen is marked as old while the next is made, and cannot be worked from.
  await edit('We invite all governments to protect the public core of the internet.')
  await expect(app.getByText(t('comparison.outdated'))).toBeVisible()
  await expect(app.locator('[inert]').filter({ hasText: 'demand' })).toHaveCount(1)
  await release(3)
  await expect(table.locator('ins').first()).toContainText('invite')
  await expect(app.locator('[inert]')).toHaveCount(0)
})

test('the same text twice is identical; a translation is compared by its structure', async ({ app, t }) => {
  await openAt(app, '/compare/text:paris-call-en/text:paris-call-en')
  await expect(app.getByText(t('comparison.identical'))).toBeVisible()
  await expect(app.getByRole('table')).toHaveCount(0)

  await openAt(app, '/compare/text:paris-call-en/text:paris-call-fr')
  await expect(app.getByText(t('comparison.languages'))).toBeVisible()
  const table = app.getByRole('table', { name: t('comparison.table') })
  await expect(table.locator('ins, del')).toHaveCount(0)
})

test('the scale of verbs in the settings decides what a comparison calls stronger', async ({ app, t, client }) => {
  const left = await makeDraft(client, 'Rev.1', OLD)
  const right = await makeDraft(client, 'Rev.2', NEW)
  await openAt(app, `/compare/text:${left}/text:${right}`)
  const table = app.getByRole('table', { name: t('comparison.table') })
  const fact = table.getByRole('listitem')
  await expect(fact).toContainText(t('comparison.direction.stronger'))

  await app.keyboard.press('ControlOrMeta+,')
  await app.getByRole('button', { name: t('settings.scalesOpen') }).click()
  const dialog = app.getByRole('dialog', { name: t('settings.scalesTitle') })
  const strength = (level: number) => dialog.getByRole('textbox', { name: t('settings.strength', { strength: level }) })
  await strength(4).fill('call upon')
  await strength(1).fill('note, urge')
  await dialog.getByRole('button', { name: t('common.close') }).last().click()
  await app.keyboard.press('Escape')
  await expect(fact).toContainText(t('comparison.direction.weaker'))
})
