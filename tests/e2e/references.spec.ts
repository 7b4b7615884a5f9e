import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { openAt } from './draft'

const CALL = `Call of the Harbour

We, the participants, meeting in the harbour of Le Havre in June,

1. We commit to publish what we know about attacks on critical infrastructure.
2. We commit to share indicators of compromise within two days.
`

test('a reference is kept as evidence: described, tagged, corrected, replaced by a newer text, archived', async ({ app, t, client }) => {
  await client.settings.update({ author: 'Secretariat' })
  const outcome = await client.import.storeFile({ file: new File([CALL], 'harbour.txt'), kind: 'reference' })
  const id = 'imported' in outcome ? outcome.imported.id : ''
  await openAt(app, `/text/${id}`)
  const page = app.getByRole('region', { name: t('common.workspace.text') })
  const library = app.getByRole('navigation', { name: t('common.workspace.library') })

  await page.getByRole('button', { name: t('references.more') }).click()
  await app.getByRole('menuitem', { name: t('references.edit') }).click()
  const record = app.getByRole('dialog', { name: t('references.record.title') })
  await record.getByRole('textbox', { name: t('references.record.adoptedOn') }).fill('2026-06-03')
  await record.getByRole('textbox', { name: t('references.record.topics') }).fill('incidents')
  await app.keyboard.press('Enter')
  await record.getByRole('button', { name: t('references.sdg', { number: 16 }) }).click()
  await expectAccessible(app)
  await record.getByRole('button', { name: t('references.record.save') }).click()
  await expect(record).toBeHidden()
  await expect(page.getByLabel(t('library.reading.facts'))).toContainText('3 June 2026')
  await expect(page.getByLabel(t('library.reading.facts'))).toContainText('incidents')
  await library.getByRole('button', { name: t('references.tagFilter') }).click()
  await app.getByRole('option', { name: 'incidents' }).click()
  await expect(library.getByRole('button', { name: 'Paris Call', exact: true })).toBeHidden()

  const share = page.locator('[data-clause]').filter({ hasText: 'indicators of compromise' })
  await share.hover()
  await share.getByRole('button', { name: t('library.reading.clauseActions', { label: '2.' }) }).click()
  await app.getByRole('menuitem', { name: t('references.correction.open') }).click()
  const correction = app.getByRole('dialog', { name: t('references.correction.title') })
  await correction.getByRole('textbox', { name: t('references.correction.corrected') }).fill('We commit to share indicators of compromise within three days.')
  await correction.getByRole('textbox', { name: t('references.correction.reason') }).fill('The certified copy has three')
  await expectAccessible(app)
  await correction.getByRole('button', { name: t('references.correction.save') }).click()
  await expect(correction).toBeHidden()
  await expect(share.locator('del')).toContainText('two')
  await expect(share).toContainText('Secretariat: The certified copy has three')
  await expectAccessible(app)

  await page.getByRole('button', { name: t('references.more') }).click()
  await app.getByRole('menuitem', { name: t('references.newer') }).click()
  const dialog = app.getByRole('dialog', { name: t('importing.title') })
  const chooser = app.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: t('importing.choose') }).click()
  const newer = CALL.replace('within two days', 'within one day').replace('We commit to publish', 'We undertake to publish')
  await (await chooser).setFiles({ name: 'newer.txt', mimeType: 'text/plain', buffer: Buffer.from(newer) })
  await expect(dialog.getByRole('textbox', { name: t('importing.formerName') })).toHaveValue(/3 June 2026/)
  await expectAccessible(app)
  await dialog.getByRole('button', { name: t('importing.storeNewer') }).click()
  await expect(dialog).toBeHidden()
  await expect(app.locator('ins').filter({ hasText: 'undertake' })).toBeVisible()
  await openAt(app, `/text/${id}`)
  await expect(page.getByRole('button', { name: t('references.former.changesNamed', { name: 'Text of 3 June 2026' }) })).toBeVisible()
  const { clauses } = await client.text.get({ id })
  expect(clauses.map(({ content }) => JSON.stringify(content)).join(' ')).toContain('within one day')

  await library.getByRole('button', { name: t('library.actions', { title: 'Call of the Harbour' }) }).click()
  await app.getByRole('menuitem', { name: t('references.archive') }).click()
  await openAt(app, '/')
  await expect(library.getByRole('button', { name: 'Call of the Harbour', exact: true })).toBeHidden()
  await library.getByRole('button', { name: t('references.showArchived', { count: 1 }) }).click()
  await expect(library.getByRole('button', { name: 'Call of the Harbour', exact: true })).toBeVisible()
})

test('a reference that a draft quotes is removed only by choice, and what was quoted stays', async ({ app, t, client }) => {
  const draft = await client.text.create({ title: 'Draft of June', language: 'en', from: { text: 'paris-call-en' } })
  const library = app.getByRole('navigation', { name: t('common.workspace.library') })
  await openAt(app, '/text/paris-call-en')
  await library.getByRole('button', { name: t('library.actions', { title: 'Paris Call for Trust and Security in Cyberspace' }) }).click()
  await app.getByRole('menuitem', { name: t('library.remove') }).click()
  const dialog = app.getByRole('dialog')
  await expect(dialog).toContainText('Draft of June')
  await expectAccessible(app)
  await dialog.getByRole('button', { name: t('references.removing.remove') }).click()
  await expect(library.getByRole('button', { name: 'Paris Call', exact: true })).toHaveCount(0)
  const { clauses } = await client.text.get({ id: draft.id })
  expect(await client.origin.list({ ids: clauses.flatMap(({ origins }) => origins) })).toHaveLength(clauses.length)
  await app.getByRole('button', { name: t('library.bringBack') }).click()
  await expect(library.getByRole('button', { name: 'Draft of June', exact: true })).toBeVisible()
  expect((await client.text.list()).some(({ id }) => id === 'paris-call-en')).toBe(true)
})
