import type { Page } from 'playwright'
import { median, medianAndP95, type Figure } from '../figure'
import type { Drafts } from './bench'
import { openDraft, press } from './keys'

/** The two drafts take turns, so that whatever else the machine does falls on both. */
const TURNS = 3
const KEYS = 30
/** The first keys after opening still pay for it. */
const WARM_UP = 5

/** Typing in a draft of 2,000 clauses with 300 comments on words, beside the same draft without them. */
export async function measureComments(page: Page, { plain, commented }: Drafts): Promise<Figure[]> {
  const keys = { plain: [] as number[], commented: [] as number[] }
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, id] of Object.entries({ plain, commented }) as ['plain' | 'commented', string][]) {
      await openDraft(page, id, 2000)
      keys[name].push(...(await press(page, 'e', KEYS)).slice(WARM_UP))
    }
  }
  return [
    ...medianAndP95('2,000 clauses in the window, key to paint without comments', 'ms', keys.plain),
    ...medianAndP95('2,000 clauses in the window, key to paint with 300 comments', 'ms', keys.commented),
    { name: 'key to paint, with 300 comments over without', value: median(keys.commented) / median(keys.plain), unit: '×' },
  ]
}
