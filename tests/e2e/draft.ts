import { expect, type Locator, type Page } from '@playwright/test'
import { plainText } from '../../shared/clauses/plainText'
import type { Clause, ClauseKind } from '../../shared/model/clause'
import type { Client } from './app'

/** A clause as a test writes it: kind, depth and words. */
export type ClauseSketch = [kind: ClauseKind, depth: number, words: string]

/** A draft with these clauses, made in the core; its id. */
export async function makeDraft(client: Client, title: string, sketch: ClauseSketch[]): Promise<string> {
  const draft = await client.text.create({ title, language: 'en', from: 'blank' })
  const clauses = sketch.map(([kind, depth, words], index): Clause => {
    const content: Clause['content'] = words ? [{ type: 'text', text: words }] : []
    return { id: `c${index}`, kind, depth, content, lockedLabel: null, origins: [] }
  })
  const order = clauses.map(({ id }) => id)
  await client.text.save({ id: draft.id, base: draft.revision, clauses, order, window: 'test' })
  return draft.id
}

export function editorIn(page: Page): Locator {
  return page.getByRole('textbox').and(page.locator('[contenteditable="true"]'))
}

/** Goes to a place in the window by its address. */
export async function openAt(page: Page, path: string): Promise<void> {
  await page.goto(new URL(`/#${path}`, page.url()).href)
}

/** Opens a draft by its address and waits until it can be edited. */
export async function openDraft(page: Page, id: string): Promise<Locator> {
  await openAt(page, `/text/${id}`)
  const editor = editorIn(page)
  await expect(editor.locator('[data-kind]').first()).toBeVisible()
  return editor
}

/** The clause's element that holds these words. */
export function clauseIn(editor: Locator, words: string): Locator {
  return editor.locator('[data-kind]').filter({ hasText: words })
}

/** Puts the caret at the start or the end of the clause that holds these words. */
export async function placeCaret(editor: Locator, words: string, where: 'start' | 'end'): Promise<void> {
  const clause = clauseIn(editor, words)
  await clause.scrollIntoViewIfNeeded()
  await clause.click()
  // Home and End go to the ends of a line; a clause may have several.
  await clause.evaluate((element, at) => {
    getSelection()?.selectAllChildren(element)
    if (at === 'start') getSelection()?.collapseToStart()
    else getSelection()?.collapseToEnd()
  }, where)
  // Lexical takes the selection over in the selectionchange that follows.
  await clause.page().evaluate(() => new Promise(requestAnimationFrame))
}

/** What the page shows, one line a clause: "1. operative/0 words". */
export async function shownClauses(editor: Locator): Promise<string[]> {
  return editor.locator('[data-kind]').evaluateAll((elements) =>
    elements.map((element) => {
      const { label = '', kind, depth } = (element as HTMLElement).dataset
      return `${label} ${kind}/${depth} ${element.textContent}`.trim()
    }),
  )
}

/** What the core has stored, one line a clause in the same form. */
export async function storedClauses(client: Client, id: string): Promise<string[]> {
  const { clauses } = await client.text.get({ id })
  return clauses.map(({ label, kind, depth, content }) => `${label} ${kind}/${depth} ${plainText(content)}`.trim())
}

/** Waits until the page shows these clauses and the core has stored the same. */
export async function expectClauses(editor: Locator, client: Client, id: string, clauses: string[]): Promise<void> {
  await expect.poll(() => shownClauses(editor)).toEqual(clauses)
  await expect.poll(() => storedClauses(client, id)).toEqual(clauses)
}
