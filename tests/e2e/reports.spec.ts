import { plainText } from '../../shared/clauses/plainText'
import type { Clause } from '../../shared/model/clause'
import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { openDraft } from './draft'

test('an adviser sees what is agreed, what is missing, and what does not agree with itself', async ({ app, t, client }) => {
  const { id } = await client.text.create({ title: 'Our call', language: 'en', from: { text: 'paris-call-en' } })
  const { record, clauses } = await client.text.get({ id })
  const own: Clause = {
    id: 'own', kind: 'paragraph', depth: 0, lockedLabel: null, origins: [],
    content: [{ type: 'text', text: 'Cyberthreats ask for cyber-security, and cybersecurity for trust.' }],
  }
  // Two principles are kept, the second of them with a word more; seven are left out.
  const kept = clauses.slice(0, 2)
  const changed = { ...kept[1]!, content: [...kept[1]!.content, { type: 'text' as const, text: ' Always.' }] }
  await client.text.save({ id, base: record.revision, clauses: [changed, own], order: [...kept.map((one) => one.id), 'own'], window: 'test' })
  const editor = await openDraft(app, id)
  await app.keyboard.press('ControlOrMeta+Alt+r')

  const report = app.getByRole('article', { name: t('report.title') })
  await expect(report.getByText(/^\d+% of this draft’s words are agreed language, from 1 text\.$/u)).toBeVisible()
  const parts = report.getByRole('table', { name: t('report.coverage.bar') })
  await expect(parts.getByRole('rowheader', { name: 'Paris Call' })).toBeVisible()
  const rows = report.getByRole('table').nth(1).getByRole('row')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(1)).toContainText(t('report.status.verbatim'))
  await expect(rows.nth(2).locator('ins')).toContainText('Always.')
  await expect(rows.nth(3)).toContainText(t('report.status.none'))
  await expectAccessible(app)
  const download = app.waitForEvent('download')
  await report.getByRole('button', { name: t('report.sources.export') }).click()
  await app.getByRole('menuitem', { name: t('report.sources.docx') }).click()
  expect((await download).suggestedFilename()).toBe('Our call – Table of sources.docx')

  await report.getByRole('tab', { name: t('report.gaps.tab') }).click()
  await report.getByRole('button', { name: new RegExp(t('report.gaps.reference')) }).click()
  // The French version is asked for; the draft is held against the English one.
  await app.getByRole('option', { name: /Appel de Paris/u }).click()
  await expect(report.getByText('The draft takes up 2 of the 9 clauses of “Paris Call”.')).toBeVisible()
  await report.getByRole('button', { name: new RegExp(`^${t('report.uptake.missing')} 7$`, 'u') }).click()
  const list = report.getByRole('list', { name: t('report.gaps.list') })
  await expect(list.getByText(/^Paris Call, principle/u)).toHaveCount(7)
  await expectAccessible(app)
  await list.getByRole('button', { name: 'Paris Call, principle 3', exact: true }).focus()
  await app.keyboard.press('ControlOrMeta+Enter')
  await expect(report.getByText('The draft takes up 3 of the 9 clauses of “Paris Call”.')).toBeVisible()
  const stored = (await client.text.get({ id })).clauses
  expect(stored.map(({ origins }) => origins.length)).toEqual([1, 1, 1, 0])
  expect(plainText(stored[2]!.content)).toMatch(/electoral/u)

  // In the other ways too, from the menu: where it would stand, bracketed.
  await list.getByRole('button', { name: t('insertion.more', { label: 'Paris Call, principle 5' }) }).click()
  await app.getByRole('menuitem', { name: t('insertion.modes.proposal') }).click()
  await expect(report.getByText('The draft takes up 4 of the 9 clauses of “Paris Call”.')).toBeVisible()
  expect(plainText((await client.text.get({ id })).clauses[3]!.content)).toMatch(/^\[.*proliferation.*\]$/su)

  await report.getByRole('tab', { name: t('report.consistency.tab') }).click()
  await expect(report.getByText(t('report.consistency.kind.spelling'))).toBeVisible()
  await expectAccessible(app)
  await report.getByRole('button', { name: /cyber-security/u }).first().click()
  await expect(editor).toBeVisible()
  await expect.poll(() => app.evaluate(() => getSelection()?.toString())).toBe('cyber-security')

  // What was inserted from the report is undone in the draft, as ever.
  await app.keyboard.press('ControlOrMeta+z')
  await app.keyboard.press('ControlOrMeta+z')
  await expect(editor.locator('[data-kind]')).toHaveCount(3)
})
