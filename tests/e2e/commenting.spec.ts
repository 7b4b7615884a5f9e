import type { Page } from '@playwright/test'
import { expect, pressEnter, test, type Translate } from './app'
import { clauseIn, makeDraft, openDraft, placeCaret, shownClauses } from './draft'

const WHOLE = 'States shall act in good faith and report each year.'

function side(app: Page, t: Translate) {
  return app.getByRole('region', { name: t('common.workspace.side') })
}

/** Selects words of a clause as a reader would: by dragging over them, told to the editor by the browser. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.locator('[contenteditable="true"]').evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
  await page.evaluate(() => new Promise(requestAnimationFrame))
}

/** The words underlined as commented on, in the order of the text. */
function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('chapeau-comment') ?? [])] as Range[]
    return ranges
      .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString())
  })
}

test('a comment on words keeps to them through edits, a split, a merge, and the loss of its clause', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Rolling text', [
    ['operative', 0, 'First of all.'],
    ['operative', 0, WHOLE],
  ])
  const editor = await openDraft(app, id)
  await placeCaret(editor, WHOLE, 'start')
  await selectWords(app, 'report each')
  await app.keyboard.press('ControlOrMeta+Alt+m')
  const panel = side(app, t)
  await panel.getByRole('textbox', { name: t('comments.author') }).fill('Kenya')
  await panel.getByRole('textbox', { name: t('comments.body'), exact: true }).fill('To whom?')
  await app.keyboard.press('ControlOrMeta+Enter')
  const card = panel.getByRole('article')
  await expect(card).toContainText('Kenya')
  await expect(card).toContainText('To whom?')
  await expect.poll(() => underlined(app)).toEqual(['report each'])
  await expect(clauseIn(editor, WHOLE)).toHaveAttribute('data-comments', '1')
  await expect(panel.getByRole('tab', { name: t('common.workspace.comments') })).toContainText('1')

  // The caret is back where it was, and typing around the words leaves them alone.
  await expect(editor).toBeFocused()
  await placeCaret(editor, WHOLE, 'start')
  await app.keyboard.type('All ')
  await expect.poll(() => underlined(app)).toEqual(['report each'])

  // Split before them: they are in the second half.
  await selectWords(app, 'and report each year.')
  await app.keyboard.press('ArrowLeft')
  await app.keyboard.press('Enter')
  await expect(clauseIn(editor, 'and report each year.')).toHaveAttribute('data-comments', '1')
  await expect.poll(() => underlined(app)).toEqual(['report each'])
  await expect(clauseIn(editor, 'All States')).not.toHaveAttribute('data-comments')

  // Merged again: in the first.
  await placeCaret(editor, 'and report each year.', 'start')
  await app.keyboard.press('Backspace')
  await expect(clauseIn(editor, 'All States')).toHaveAttribute('data-comments', '1')
  await expect.poll(() => underlined(app)).toEqual(['report each'])

  // The clause deleted: listed with its quote; undo brings both back.
  const before = await shownClauses(editor)
  await placeCaret(editor, 'All States', 'end')
  await clauseIn(editor, 'All States').evaluate((element) => getSelection()?.selectAllChildren(element))
  await app.evaluate(() => new Promise(requestAnimationFrame))
  await app.keyboard.press('Delete')
  await app.keyboard.press('Backspace')
  await expect.poll(() => shownClauses(editor)).toHaveLength(1)
  const gone = panel.getByRole('list', { name: t('comments.gone') })
  await expect(gone).toContainText('report each')
  await expect(gone).toContainText('To whom?')
  await expect.poll(() => underlined(app)).toEqual([])
  while ((await shownClauses(editor)).length < before.length || !(await shownClauses(editor))[1]?.includes('report')) {
    await app.keyboard.press('ControlOrMeta+z')
  }
  await expect.poll(() => shownClauses(editor)).toEqual(before)
  await expect.poll(() => underlined(app)).toEqual(['report each'])
  await expect(gone).toBeHidden()
})

test('a thread is answered, edited, resolved and found again, by keyboard, in another window and after a restart', async ({ app, t, client, context }) => {
  const id = await makeDraft(client, 'Rolling text', [['operative', 0, WHOLE]])
  await client.settings.update({ author: 'Brazil' })
  await client.comment.add({ textId: id, clauseId: 'c0', range: null, body: 'Stronger?' })
  const editor = await openDraft(app, id)
  await placeCaret(editor, WHOLE, 'end')
  const panel = side(app, t)
  await panel.getByRole('tab', { name: t('common.workspace.comments') }).click()
  const card = panel.getByRole('article')
  await pressEnter(card.getByRole('button', { name: t('comments.replyTo', { author: 'Brazil' }) }))
  await app.keyboard.type('Shall is strong enough.')
  await app.keyboard.press('ControlOrMeta+Enter')
  await expect(card).toContainText('Shall is strong enough.')
  const edits = card.getByRole('button', { name: t('comments.editRemark', { author: 'Brazil' }) })
  await expect(edits).toHaveCount(2)
  await pressEnter(edits.last())
  await app.keyboard.press('End')
  await app.keyboard.type(' Keep it.')
  await app.keyboard.press('ControlOrMeta+Enter')
  await expect(card).toContainText('Shall is strong enough. Keep it.')
  await expect(card).toContainText(t('comments.edited'))

  const other = await context.newPage()
  await other.goto(app.url())
  const theirs = await openDraft(other, id)
  await expect(clauseIn(theirs, WHOLE)).toHaveAttribute('data-comments', '1')
  await pressEnter(card.getByRole('button', { name: t('comments.resolve') }))
  await expect(card).toBeHidden()
  await expect(clauseIn(theirs, WHOLE)).not.toHaveAttribute('data-comments')
  await other.close()

  await app.reload()
  await openDraft(app, id)
  await panel.getByRole('tab', { name: t('common.workspace.comments') }).click()
  await expect(panel.getByText(t('comments.noneShown'))).toBeVisible()
  await panel.getByRole('button', { name: t('comments.filters.open') }).click()
  await app.getByRole('option', { name: t('comments.filters.resolved') }).click()
  await expect(card).toContainText(t('comments.resolvedBy', { author: 'Brazil' }))
  await card.getByRole('button', { name: t('comments.removeRemark', { author: 'Brazil' }) }).first().click()
  await expect(card).toBeHidden()
  await app.getByRole('button', { name: t('comments.undo'), exact: true }).click()
  await expect(card).toContainText('Keep it.')
})

test('Escape leads back to the caret, and what was being written is there again', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Rolling text', [['operative', 0, WHOLE]])
  await client.settings.update({ author: '' })
  const editor = await openDraft(app, id)
  await placeCaret(editor, WHOLE, 'end')
  await app.keyboard.press('ControlOrMeta+Alt+m')
  await app.keyboard.type('Half a thou')
  await app.keyboard.press('Escape')
  await expect(editor).toBeFocused()
  await app.keyboard.type(' And more.')
  await expect(clauseIn(editor, `${WHOLE} And more.`)).toBeVisible()
  await app.keyboard.press('ControlOrMeta+Alt+m')
  await expect(side(app, t).getByRole('textbox', { name: t('comments.body'), exact: true })).toHaveValue('Half a thou')
})

test('private notes are kept apart, and no copy of the text has them', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Rolling text', [
    ['operative', 0, WHOLE],
    ['operative', 0, 'Second.'],
  ])
  await client.comment.add({ textId: id, clauseId: 'c0', range: null, body: 'Martinetpublic' })
  const editor = await openDraft(app, id)
  await placeCaret(editor, WHOLE, 'end')
  const panel = side(app, t)
  await panel.getByRole('tab', { name: t('common.workspace.notes') }).click()
  await expect(panel.getByText(t('notes.never'))).toBeVisible()
  await panel.getByRole('textbox', { name: t('notes.body') }).fill('Zibelinenocturne')
  await panel.getByRole('button', { name: t('notes.send') }).click()
  await expect(panel.getByRole('article')).toContainText('Zibelinenocturne')
  await expect(clauseIn(editor, WHOLE)).toHaveAttribute('data-comments', '1')

  await placeCaret(editor, WHOLE, 'end')
  await app.keyboard.press('ControlOrMeta+a')
  // Whatever is put on a clipboard, by whichever way, is put there by this.
  await app.evaluate(() => {
    const write = DataTransfer.prototype.setData
    DataTransfer.prototype.setData = function (type, words) {
      document.documentElement.setAttribute(`data-copied-${type.replace(/\W/g, '-')}`, words)
      write.call(this, type, words)
    }
  })
  for (const keys of ['ControlOrMeta+c', 'ControlOrMeta+x']) {
    await app.keyboard.press(keys)
    await expect(app.locator('html')).toHaveAttribute('data-copied-text-plain', /report each year/)
    const copied = await app.evaluate(() => {
      const written = Object.entries(document.documentElement.dataset).filter(([name]) => name.startsWith('copied'))
      for (const [name] of written) delete document.documentElement.dataset[name]
      return Object.fromEntries(written)
    })
    expect(Object.keys(copied).toSorted()).toEqual(['copiedApplicationXChapeauClausesJson', 'copiedTextHtml', 'copiedTextPlain'])
    for (const words of Object.values(copied)) {
      expect(words).toContain('report each year')
      expect(words).not.toMatch(/Zibeline|Martinet/)
    }
  }
})
