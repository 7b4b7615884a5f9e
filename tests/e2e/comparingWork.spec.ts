import { expect, test } from './app'
import { expectAccessible } from './accessible'
import { makeDraft, openAt, storedClauses, type ClauseSketch } from './draft'

const OLD: ClauseSketch[] = [
  ['operative', 0, 'We reaffirm that international law applies in cyberspace.'],
  ['operative', 0, 'We encourage all governments to protect the public core of the internet by 2025.'],
  ['operative', 0, 'We support the work of civil society on digital literacy and rights.'],
  ['operative', 0, 'We welcome the contribution of the technical community to resilience.'],
  ['operative', 0, 'We recall the role of local authorities in everyday security.'],
]
const NEW: ClauseSketch[] = [
  ['operative', 0, 'We recall the role of local authorities in everyday security.'],
  ['operative', 0, 'We reaffirm that international law applies in cyberspace.'],
  ['operative', 0, 'We urge all governments to protect the public core of the internet by 2030.'],
  ['operative', 0, 'We support the work of civil society on digital literacy and rights.'],
  ['operative', 0, 'We welcome the contribution of the technical community to resilience.'],
  ['operative', 0, 'A wholly new obligation stands at the very end of this text.'],
]
const words = (lines: string[]) => lines.map((line) => line.replace(/^.*?operative\/0 /, ''))
const wordsOf = (sketch: ClauseSketch[]) => sketch.map(([, , it]) => it)

test('a change says what it does, and the changes can be narrowed to verbs', async ({ app, t, client }) => {
  const left = await makeDraft(client, 'Rev.1', OLD)
  const right = await makeDraft(client, 'Rev.2', NEW)
  await openAt(app, `/compare/text:${left}/text:${right}`)
  const table = app.getByRole('table', { name: t('comparison.table') })
  const edited = table.getByRole('row').filter({ hasText: 'public core' })
  await expect(edited.getByRole('listitem').first()).toContainText(t('comparison.substance.verb'))
  await expect(edited).toContainText(t('comparison.direction.stronger'))
  await app.getByRole('button', { name: new RegExp(t('comparison.onlyFilter.verb')) }).click()
  await expect(app.getByText(t('comparison.changes', { count: 1 })).first()).toBeVisible()
  await expect(edited).toBeVisible()
  await expect(table.getByText('wholly new')).toBeHidden()
})

test('the text is read in one column, with the changes in a list beside it', async ({ app, t, client }) => {
  const left = await makeDraft(client, 'Rev.1', OLD)
  const right = await makeDraft(client, 'Rev.2', NEW)
  await openAt(app, `/compare/text:${left}/text:${right}`)
  const table = app.getByRole('table', { name: t('comparison.table') })
  const edited = table.getByRole('row').filter({ hasText: 'public core' })
  await expect(edited.getByRole('cell')).toHaveCount(3)
  await app.keyboard.press('u')
  await expect(edited.getByRole('cell')).toHaveCount(2)
  await expect(edited.locator('del').first()).toContainText('encourage')
  await expect(edited.locator('ins').first()).toContainText('urge')

  await app.keyboard.press('l')
  const list = app.getByRole('listbox', { name: t('comparison.list.title') })
  await list.focus()
  await app.keyboard.press('End')
  await app.keyboard.press('Enter')
  await expect(table.locator('[role="row"][aria-current="true"]')).toContainText('wholly new')
  await expectAccessible(app)
})

test('where a moved clause stood, a line leads to it and shows the pair', async ({ app, t, client }) => {
  const left = await makeDraft(client, 'Rev.1', OLD)
  const right = await makeDraft(client, 'Rev.2', NEW)
  await openAt(app, `/compare/text:${left}/text:${right}`)
  const table = app.getByRole('table', { name: t('comparison.table') })
  const stood = table.getByRole('row').filter({ has: app.getByRole('button', { name: t('comparison.place.show') }) })
  await stood.getByRole('button', { name: t('comparison.place.show') }).click()
  await expect(table.getByText('everyday security')).toHaveCount(5)
  await table.getByRole('button', { name: t('comparison.place.movedTo', { place: '1' }) }).click()
  await expect(table.locator('[role="row"][aria-current="true"]')).toContainText(t('comparison.kind.moved'))
})

test('a change is taken into a draft and undone', async ({ app, t, client }) => {
  const draft = await makeDraft(client, 'Rev.1', OLD)
  const incoming = await makeDraft(client, 'Rev.2', NEW)
  const version = await client.version.save({ textId: incoming, name: 'Sent', note: null })
  await openAt(app, `/compare/text:${draft}/version:${version.id}`)
  const table = app.getByRole('table', { name: t('comparison.table') })
  const inserted = table.getByRole('row').filter({ hasText: 'wholly new' })
  await inserted.getByRole('button', { name: t('comparison.take.menu') }).click()
  await app.getByRole('menuitem', { name: t('comparison.take.into', { draft: 'Rev.1' }) }).click()
  await expect.poll(async () => words(await storedClauses(client, draft))).toEqual([
    ...wordsOf(OLD.slice(0, 4)),
    // Behind what it follows in the other text; what stood there comes after it.
    'A wholly new obligation stands at the very end of this text.',
    ...wordsOf(OLD.slice(4)),
  ])
  await expect(inserted).toBeHidden()
  await app.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => words(await storedClauses(client, draft))).toEqual(wordsOf(OLD))
  await expect(inserted).toBeVisible()

  // Not decided yet, it comes in brackets.
  await inserted.getByRole('button', { name: t('comparison.take.menu') }).click()
  await app.getByRole('menuitem', { name: t('comparison.take.proposal', { draft: 'Rev.1' }) }).click()
  await expect.poll(async () => words(await storedClauses(client, draft))).toContain('[A wholly new obligation stands at the very end of this text.]')
})

test('a clause taken from a reference names it as its origin', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Our call', [['operative', 0, 'Something nobody has ever agreed to before.']])
  await openAt(app, `/compare/text:${id}/text:paris-call-en`)
  const table = app.getByRole('table', { name: t('comparison.table') })
  const arriving = table.getByRole('row').filter({ hasText: 'advanced cyber hygiene' })
  await arriving.getByRole('button', { name: t('comparison.take.menu') }).click()
  await app.getByRole('menuitem', { name: t('comparison.take.into', { draft: 'Our call' }) }).click()
  await expect.poll(async () => (await client.text.get({ id })).clauses.length).toBe(2)
  const taken = (await client.text.get({ id })).clauses.find(({ origins }) => origins.length > 0)
  const [origin] = await client.origin.list({ ids: taken?.origins ?? [] })
  expect(origin?.citation).toBe('Paris Call, principle 7')
})

test('a file is opened only to be compared, and found words are marked', async ({ app, t, client }) => {
  const draft = await makeDraft(client, 'Rev.1', OLD)
  const texts = (await client.text.list()).length
  await openAt(app, `/compare/text:${draft}/-`)
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: new RegExp(t('comparison.second')) }).click()
  await app.getByRole('option', { name: t('comparison.opened.choose') }).click()
  const content = wordsOf(NEW).map((line, at) => `${at + 1}. ${line}`).join('\n\n')
  await (await chooser).setFiles({ name: 'incoming.txt', mimeType: 'text/plain', buffer: Buffer.from(content) })
  const table = app.getByRole('table', { name: t('comparison.table') })
  await expect(table.getByText(t('comparison.opened.facts', { file: 'incoming.txt' }))).toBeVisible()
  expect(await client.text.list()).toHaveLength(texts)

  await app.keyboard.press('ControlOrMeta+f')
  await app.keyboard.type('technical COMMUNITY')
  await expect(table.locator('mark').first()).toHaveText('technical community')
  await app.keyboard.press('Escape')
  await expect(table.locator('mark')).toHaveCount(0)
  await expect(app.getByRole('region', { name: t('comparison.table') })).toBeFocused()

  await openAt(app, `/compare/text:${draft}/opened:gone`)
  await expect(app.getByText(t('comparison.opened.gone'))).toBeVisible()
})
