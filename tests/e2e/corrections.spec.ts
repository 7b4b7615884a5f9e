import { contentFromPlain, plainText } from '../../shared/clauses/plainText'
import type { Clause } from '../../shared/model/clause'
import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { clauseIn, openDraft, placeCaret } from './draft'

const PRINTED = [
  'States shall protect civilian infrastructure against malign activity at all times.',
  'Companies shall report grave vulnerabilities to the competent authorities without delay.',
  'Local authorities shall receive the support which they need.',
  'The parties shall meet every second year in Geneva.',
  'Researchers shall be free to publish what they find.',
]
const clause = (id: string, text: string, origins: string[] = []): Clause => ({
  id, kind: 'paragraph', depth: 0, content: contentFromPlain(text), lockedLabel: null, origins,
})

test('what a draft quotes is corrected, then replaced by a newer text: each clause takes it its own way, and back', async ({ app, t, client }) => {
  const description = {
    title: 'Geneva Declaration', shortTitle: null, language: 'en', adoptedOn: '2023-05-04', adoptedBy: null, source: null,
    licence: null, note: null, wording: 'official', scheme: 'none',
  } as const
  const source = await client.import.store({ kind: 'reference', description, clauses: PRINTED.map((text, at) => clause(`g${at}`, text)) })
  const { clauses } = await client.text.get({ id: source.id })
  const origins = await Promise.all(clauses.map(({ id }) => client.origin.take({ textId: source.id, clauseId: id })))
  // Quoted as it is; adapted beside the slip; adapted in the very words; and two that a newer text will change.
  const own = [
    PRINTED[0]!,
    PRINTED[1]!.replace('Companies', 'Companies of every size'),
    PRINTED[2]!.replace('the support which they need', 'means of their own'),
    PRINTED[3]!.replace('shall meet', 'shall all meet'),
    PRINTED[4]!,
  ]
  const { id, revision } = await client.text.create({ title: 'Our call', language: 'en', from: 'blank' })
  const drafted = own.map((text, at) => clause(`d${at}`, text, [origins[at]!.id]))
  await client.text.save({ id, base: revision, clauses: drafted, order: drafted.map((one) => one.id), window: 'test' })
  const said = async () => (await client.text.get({ id })).clauses.map(({ content }) => plainText(content))

  const editor = await openDraft(app, id)
  const panel = app.getByRole('region', { name: t('common.workspace.side') })
  await placeCaret(editor, 'civilian infrastructure', 'end')
  await panel.getByRole('tab', { name: t('common.workspace.origin') }).click()
  const correct = (at: number, from: string, to: string) =>
    client.reference.correct({
      textId: source.id, clauseId: clauses[at]!.id, printed: PRINTED[at]!, corrected: PRINTED[at]!.replace(from, to), reason: 'Slip of the copy',
    })
  await correct(0, 'malign', 'malicious')
  await correct(1, 'grave', 'serious')
  await correct(2, 'which', 'that')
  const notice = (count: number) => app.getByText(t('origin.news.inDraft', { count }))
  await expect(notice(3)).toBeVisible()
  await app.getByRole('button', { name: t('origin.news.show') }).click()
  await expect(panel.getByText('Slip of the copy')).toBeVisible()
  await expectAccessible(app)

  // Quoted: the present wording is taken whole. One step brings the former back, and what is said of it.
  await panel.getByRole('button', { name: t('origin.news.take') }).click()
  await expect(clauseIn(editor, 'malicious activity')).toHaveAttribute('data-origin', 'verbatim')
  await expect(notice(2)).toBeVisible()
  await editor.press('ControlOrMeta+z')
  await expect(clauseIn(editor, 'malign activity')).toHaveAttribute('data-origin', 'verbatim')
  await expect(notice(3)).toBeVisible()
  await editor.press('ControlOrMeta+Shift+z')
  await expect(notice(2)).toBeVisible()

  // Adapted, the corrected word still there: it alone changes, as was shown before.
  await placeCaret(editor, 'of every size', 'end')
  await expect(panel.getByText(t('origin.news.stands'))).toBeVisible()
  const would = panel.getByRole('group', { name: t('origin.news.wouldChange') })
  await expect(would.locator('del')).toContainText('grave')
  await expect(would.locator('ins')).toContainText('serious')
  await panel.getByRole('button', { name: t('origin.news.takeInto') }).click()
  await expect(clauseIn(editor, 'of every size')).toContainText('Companies of every size shall report serious vulnerabilities')
  await expect(clauseIn(editor, 'of every size')).toHaveAttribute('data-origin', 'adapted')

  // Adapted in the very words: nothing of it changes but what it is held to.
  await placeCaret(editor, 'means of their own', 'end')
  await expect(panel.getByText(t('origin.news.gone'))).toBeVisible()
  await panel.getByRole('button', { name: t('origin.news.follow') }).click()
  await expect(notice(1)).toHaveCount(0)
  expect((await said())[2]).toBe(own[2])

  // A newer text: one clause is changed beside what the draft adapted, one is no longer there.
  const newer = (await client.text.get({ id: source.id })).clauses.slice(0, 4).map(({ id: clauseId, content }, at) =>
    clause(clauseId, at === 3 ? PRINTED[3]!.replace('second year', 'year') : plainText(content)),
  )
  await client.import.replace({ id: source.id, formerName: 'First edition', description, clauses: newer })
  await expect(notice(2)).toBeVisible()
  await placeCaret(editor, 'in Geneva', 'end')
  await expect(panel.getByText(t('origin.news.stands'))).toBeVisible()
  await panel.getByRole('button', { name: t('origin.news.takeInto') }).click()
  await expect(clauseIn(editor, 'in Geneva')).toContainText('The parties shall all meet every year in Geneva.')
  await placeCaret(editor, 'Researchers', 'end')
  await expect(panel.getByText(t('origin.news.dropped'))).toBeVisible()
  await panel.getByRole('button', { name: t('origin.news.keep') }).click()
  await expect(notice(1)).toHaveCount(0)
  await expect(clauseIn(editor, 'Researchers')).toHaveAttribute('data-origin', 'verbatim')

  // All of it undone in its order, what was only followed too; kept is kept.
  await editor.focus()
  for (let step = 0; step < 4; step += 1) await app.keyboard.press('ControlOrMeta+z')
  await expect.poll(said).toEqual(own)
  await expect(notice(4)).toBeVisible()
})
