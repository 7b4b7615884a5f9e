import type { Page } from 'playwright'
import { medianAndP95, type Figure } from '../figure'
import type { Drafts } from './bench'
import { openDraft, placeCaret, press } from './keys'

const TIMES = 10

/** Splitting and merging at the top of 10,000 clauses, 5,000 of them with a cross-reference whose label changes. */
export async function measureReferences(page: Page, { referring }: Drafts): Promise<Figure[]> {
  await openDraft(page, referring, 10_000)
  await placeCaret(page, 1)
  const split: number[] = []
  const merge: number[] = []
  for (let time = 0; time < TIMES; time++) {
    split.push(...(await press(page, 'Enter', 1)))
    merge.push(...(await press(page, 'Backspace', 1)))
  }
  const note = 'renumbers what follows'
  return [
    ...medianAndP95('10,000 clauses, 5,000 cross-references: Enter at the top', 'ms', split, note),
    ...medianAndP95('10,000 clauses, 5,000 cross-references: merging again', 'ms', merge, note),
  ]
}
