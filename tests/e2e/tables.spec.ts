import { readFile } from 'node:fs/promises'
import { plainText } from '../../shared/clauses/plainText'
import { expectAccessible } from './accessible'
import { expect, pressEnter, test } from './app'
import { clauseIn, expectClauses, makeDraft, openDraft, placeCaret } from './draft'

const LONG = 'Protect the public core of the internet from all harm, at all times and wherever it may come from.'

test('a table is made, filled, changed, undone, written to Word and read back, from the keyboard', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Pledges', [['paragraph', 0, 'We act as follows.'], ['paragraph', 0, ''], ['paragraph', 0, 'Done here.']])
  const editor = await openDraft(app, id)
  const press = async (...keys: string[]) => {
    for (const key of keys) await app.keyboard.press(key)
  }
  const rows = (...texts: string[]) => ['We act as follows.', ...texts, 'Done here.'].map((text) => `paragraph/0 ${text}`.trim())

  // A row begins with a command; Tab goes on, and makes the next row.
  await placeCaret(editor, 'We act as follows.', 'end')
  await press('ArrowDown')
  await app.keyboard.type('Actor')
  await press('ControlOrMeta+k')
  await app.keyboard.type(t('commands.table.splitCell'))
  await press('Enter')
  await expect(editor).toBeFocused()
  await app.keyboard.type('Pledge')
  await press('Tab')
  await app.keyboard.type('States')
  await press('Tab')
  await app.keyboard.type(LONG)
  await press('Tab', 'Tab')
  await app.keyboard.type('report')
  await press('ArrowUp')
  await app.keyboard.type('*')
  await press('ControlOrMeta+z', 'ArrowDown', 'Shift+Tab')
  await app.keyboard.type('Firms')
  await expectClauses(editor, client, id, rows('Actor\tPledge', `States\t${LONG}`, 'Firms\treport'))

  // Who listens is told of the row and of where its cells end.
  const said = `${t('drafting.tableRow')} Firms ${t('drafting.nextCell')} report`
  expect(await editor.ariaSnapshot()).toContain(said)

  // Words wrap in their own column, and an empty cell holds the caret where it is.
  const row = clauseIn(editor, 'States')
  const { x, width } = (await row.boundingBox())!
  const wordsAt = await row.locator('[data-lexical-text]').last().evaluate((words) => words.getBoundingClientRect().left)
  expect(wordsAt).toBeGreaterThan(x + width * 0.45)
  expect((await row.boundingBox())!.height).toBeGreaterThan((await clauseIn(editor, 'Firms').boundingBox())!.height * 1.5)
  const caretAt = () => app.evaluate(() => getSelection()!.getRangeAt(0).getClientRects()[0]?.left ?? Number.NaN)
  await press('Tab', 'Tab')
  const first = await caretAt()
  await press('ArrowRight')
  expect(await caretAt()).toBeCloseTo(wordsAt, -1)
  await press('ArrowLeft')
  expect(await caretAt()).toBe(first)
  expect(first).toBeLessThan(x + width * 0.4)

  // A row is deleted as any clause is, and comes back.
  await press('ArrowUp', 'ArrowUp', 'Escape', 'Delete')
  await expectClauses(editor, client, id, rows('Actor\tPledge', 'Firms\treport', '\t'))
  await press('ControlOrMeta+z')
  await expectClauses(editor, client, id, rows('Actor\tPledge', `States\t${LONG}`, 'Firms\treport', '\t'))
  await placeCaret(editor, 'Actor', 'end')
  await press('Shift+Home', 'ControlOrMeta+b', 'ArrowLeft', 'ArrowLeft', 'Shift+Home', 'ControlOrMeta+b')
  await expectAccessible(app)

  await press('ControlOrMeta+Shift+e')
  const exporting = app.getByRole('dialog', { name: t('exporting.title') })
  await exporting.getByRole('radio', { name: t('exporting.formats.docx') }).press('Space')
  const download = app.waitForEvent('download')
  await pressEnter(exporting.getByRole('button', { name: t('exporting.make'), exact: true }))
  const buffer = await readFile(await (await download).path())
  await pressEnter(app.getByRole('button', { name: t('library.importText') }))
  const importing = app.getByRole('dialog', { name: t('importing.title') })
  const chooser = app.waitForEvent('filechooser')
  await pressEnter(importing.getByRole('button', { name: t('importing.choose') }))
  await (await chooser).setFiles({ name: 'read-back.docx', mimeType: 'application/octet-stream', buffer })
  await pressEnter(importing.getByRole('button', { name: t('importing.store') }))
  await expect(importing).toBeHidden()
  await expect(app.getByRole('columnheader', { name: 'Pledge' })).toBeVisible()
  await expect(app.getByRole('cell', { name: 'Firms' })).toBeVisible()
  const stored = (await client.text.list()).find(({ kind, title }) => kind === 'reference' && title === 'Pledges')
  const { clauses } = await client.text.get({ id: stored!.id })
  const texts = clauses.map(({ content }) => plainText(content))
  expect(texts.slice(-5)).toEqual(['We act as follows.', 'Actor\tPledge', `States\t${LONG}`, 'Firms\treport', 'Done here.'])
  expect(clauses.at(-4)!.content.filter(({ type }) => type === 'text')).toEqual(
    ['Actor', 'Pledge'].map((text) => ({ type: 'text', text, marks: ['bold'] })),
  )
})
