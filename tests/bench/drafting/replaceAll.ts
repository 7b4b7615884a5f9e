import type { Page } from 'playwright'
import { en } from '../../../shared/messages/en'
import type { Figure } from '../figure'
import type { Drafts } from './bench'
import { openDraft } from './keys'

/** A word no text of the field has, in this many clauses of the draft. */
export const WORD = 'zorblax'
export const HITS = 1000

/** A thousand words replaced in a draft of 2,000 clauses, and put back in one step. */
export async function measureReplaceAll(page: Page, { replaceable }: Drafts): Promise<Figure[]> {
  await openDraft(page, replaceable, 2000)
  await page.keyboard.press('ControlOrMeta+h')
  await page.keyboard.type(WORD)
  await page.getByLabel(en.finding.replacement).fill('ploofen')
  await page.getByRole('button', { name: en.finding.replaceAll }).press('Enter')
  const dialog = page.getByRole('dialog', { name: en.finding.all.title })
  const replace = dialog.getByRole('button', { name: HITS.toLocaleString('en') })
  await replace.waitFor()
  const replaced = await replace.evaluate(changed, [WORD, 0] as const)
  await dialog.waitFor({ state: 'hidden' })
  await page.locator('[contenteditable="true"]').focus()
  const body = await page.evaluateHandle(() => document.body)
  const waiting = body.evaluate(changed, [WORD, HITS] as const)
  // What is asked of the page is answered in turn: by now it waits for the key.
  await page.evaluate(() => null)
  await page.keyboard.press('ControlOrMeta+z')
  const putBack = await waiting
  const note = 'from the press to its paint, a version kept before'
  return [
    { name: '2,000 clauses: replacing 1,000 words', value: replaced, unit: 'ms', note },
    { name: '2,000 clauses: putting them back', value: putBack, unit: 'ms', note: 'from the key to its paint' },
  ]
}

/**
 * Runs in the page: milliseconds from pressing what is a button, else from the next z, until a word stands so often
 * in the draft and that is painted.
 */
async function changed(element: Element, [word, times]: readonly [string, number]): Promise<number> {
  const pressed = new Promise<number>((resolve) => {
    const onKey = ({ key }: KeyboardEvent) => key === 'z' && resolve(performance.now())
    if (!(element instanceof HTMLButtonElement)) addEventListener('keydown', onKey, { capture: true })
    else {
      resolve(performance.now())
      element.click()
    }
  })
  const started = await pressed
  const count = () => (document.querySelector('[contenteditable="true"]')?.textContent.split(word).length ?? 1) - 1
  while (count() !== times) await new Promise(requestAnimationFrame)
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - started
}
