import { readFile } from 'node:fs/promises'
import { readTracked } from '../support/trackedChanges'
import { expect, test } from './app'
import { expectAccessible } from './accessible'
import { editorIn, makeDraft, openAt, openDraft, storedClauses, type ClauseSketch } from './draft'

const OLD: ClauseSketch[] = [
  ['operative', 0, 'We reaffirm that international law applies in cyberspace.'],
  ['operative', 0, 'We urge all governments to protect the public core of the internet.'],
  ['operative', 0, 'We support the work of civil society on digital literacy and rights.'],
  ['operative', 0, 'We undertake to publish a report every year on the measures taken.'],
]
const NEW: ClauseSketch[] = [
  OLD[0]!,
  ['operative', 0, 'We encourage all governments to protect the public core of the internet.'],
  OLD[2]!,
  ['operative', 0, 'We consider to publish a report every year on the measures taken.'],
  ['operative', 0, 'A wholly new obligation stands at the very end of this text.'],
]
const words = (lines: string[]) => lines.map((line) => line.replace(/^.*?operative\/0 /, ''))
const wordsOf = (sketch: ClauseSketch[]) => sketch.map(([, , it]) => it)

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a legal adviser reads what changed, puts a wording back, undoes it and sends a redline, by keys alone', async ({
  app,
  t,
  client,
}) => {
  const id = await makeDraft(client, 'Rolling text', OLD)
  await client.version.save({ textId: id, name: 'Rev.1', note: null })
  const { record, clauses } = await client.text.get({ id })
  const changed = NEW.map(([kind, depth, text], at) => {
    return { id: clauses[at]?.id ?? 'new', kind, depth, content: [{ type: 'text' as const, text }], lockedLabel: null, origins: [] }
  })
  await client.text.save({ id, base: record.revision, clauses: changed, order: changed.map((one) => one.id), window: 'test' })
  await openDraft(app, id)
  const { keyboard } = app
  const focused = app.locator(':focus')
  /** Goes on with Tab, as one who sees where the focus is, until it is on something of that name. */
  const tabTo = async (name: string, back = false) => {
    for (let steps = 0; steps < 60; steps++) {
      await keyboard.press(back ? 'Shift+Tab' : 'Tab')
      const label = await focused.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent)
      if (label.startsWith(name)) return
    }
    throw new Error(`no ${name} within reach of Tab`)
  }

  // The draft with its last version, which is what one most likely wants.
  await keyboard.press('ControlOrMeta+d')
  const table = app.getByRole('table', { name: t('comparison.table') })
  await expect(table.locator('ins').first()).toBeVisible()

  await tabTo(t('comparison.summary.copy'))
  await keyboard.press('Enter')
  await expect.poll(() => app.evaluate(() => navigator.clipboard.readText())).toContain(
    t('comparison.summary.weaker', { count: 2 }),
  )

  const current = table.locator('[role="row"][aria-current="true"]')
  for (const change of ['public core', 'every year', 'wholly new']) {
    await keyboard.press('n')
    await expect(current).toContainText(change)
  }
  await tabTo(t('comparison.onlyFilter.verb'))
  await keyboard.press('Space')
  await expect(app.getByText(t('comparison.changes', { count: 2 })).first()).toBeVisible()
  await expect(table).not.toContainText('wholly new')

  await keyboard.press('n')
  await expect(current).toContainText('public core')
  await keyboard.press('t')
  await expect(app.getByRole('menuitem').first()).toBeFocused()
  await keyboard.press('Enter')
  const back = [NEW[0]!, OLD[1]!, ...NEW.slice(2)]
  await expect.poll(async () => words(await storedClauses(client, id))).toEqual(wordsOf(back))

  // The place is kept: the next change is the one after it.
  await expect(app.getByText(t('comparison.changes', { count: 1 })).first()).toBeVisible()
  await expect(table.locator(':focus').or(app.getByRole('region', { name: t('comparison.table') }).and(focused))).toHaveCount(1)
  await keyboard.press('n')
  await expect(current).toContainText('every year')

  await keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => words(await storedClauses(client, id))).toEqual(wordsOf(NEW))
  await expect(app.getByText(t('comparison.position', { position: 2, count: 2 })).first()).toBeVisible()
  await keyboard.press('ControlOrMeta+Shift+z')
  await expect.poll(async () => words(await storedClauses(client, id))).toEqual(wordsOf(back))
  await keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => words(await storedClauses(client, id))).toEqual(wordsOf(NEW))
  await expect(table).toContainText('public core')

  const started = app.waitForEvent('download')
  await tabTo(t('comparison.exporting.menu'), true)
  await keyboard.press('Enter')
  await expect(app.getByRole('menuitem').first()).toBeFocused()
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: t('comparison.exporting.author') })).toBeFocused()
  await keyboard.type('A. Adviser')
  await keyboard.press('Enter')
  const bytes = await readFile(await (await started).path())
  const read = (verdict: 'accept' | 'reject') => readTracked(bytes, verdict).map(({ text }) => text.replace(/^.*\t/, ''))
  expect(read('reject')).toEqual(wordsOf(OLD))
  expect(read('accept')).toEqual(wordsOf(NEW))

  // Escape closes what is open over the comparison first, then the comparison: one writes on where one was.
  const palette = app.getByRole('dialog', { name: t('commands.paletteTitle') })
  await keyboard.press('ControlOrMeta+k')
  await expect(palette).toBeVisible()
  await keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(table).toBeVisible()
  await keyboard.press('Escape')
  await expect(editorIn(app)).toBeFocused()
})

test('what was taken is still undone after the comparison was left, and not once the draft was changed', async ({
  app,
  t,
  client,
}) => {
  const draft = await makeDraft(client, 'Rev.1', OLD)
  const incoming = await makeDraft(client, 'Rev.2', NEW)
  const version = await client.version.save({ textId: incoming, name: 'Sent', note: null })
  const address = `/compare/text:${draft}/version:${version.id}`
  await openAt(app, address)
  const table = app.getByRole('table', { name: t('comparison.table') })
  const take = async (text: string) => {
    await table.getByRole('row').filter({ hasText: text }).getByRole('button', { name: t('comparison.take.menu') }).click()
    await app.getByRole('menuitem', { name: t('comparison.take.into', { draft: 'Rev.1' }) }).click()
    await expect(table.getByRole('row').filter({ hasText: text })).toBeHidden()
  }
  await take('public core')
  await take('every year')
  await openAt(app, `/text/${draft}`)
  await expect(app.getByRole('textbox').filter({ hasText: 'encourage' })).toBeVisible()
  await openAt(app, address)
  const undo = app.getByRole('button', { name: t('comparison.take.undo') })
  const redo = app.getByRole('button', { name: t('comparison.take.redo') })
  await undo.click()
  await expect(table).toContainText('every year')
  await redo.click()
  await expect(table.getByRole('row').filter({ hasText: 'every year' })).toBeHidden()
  await expect(redo).toBeDisabled()

  const { record, clauses } = await client.text.get({ id: draft })
  const { label: _label, sdgs: _sdgs, ...first } = clauses[0]!
  const rewritten = { ...first, content: [{ type: 'text' as const, text: 'We recall that law applies.' }] }
  await client.text.save({ id: draft, base: record.revision, clauses: [rewritten], order: null, window: 'another' })
  await expect(table.locator('del').first()).toContainText('recall')
  await app.keyboard.press('ControlOrMeta+z')
  await expect(app.getByText(t('comparison.take.movedOn')).first()).toBeVisible()
  await expect(undo).toBeDisabled()
  await expectAccessible(app)
})
