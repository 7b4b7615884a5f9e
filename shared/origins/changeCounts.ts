import type { Standing } from './standing'

export interface ChangeCounts {
  /** Words that the agreed wording does not have, where nothing of it went. */
  added: number
  /** Agreed words that went, where nothing came in their place. */
  dropped: number
  /** Places where other words stand. */
  changed: number
}

/** How much was done to the agreed wording. Punctuation by itself counts as a change. */
export function changeCounts({ changes }: Pick<Standing, 'changes'>): ChangeCounts {
  const counts = { added: 0, dropped: 0, changed: 0 }
  for (const { leftStart, leftEnd, rightStart, rightEnd } of changes) {
    if (leftStart === leftEnd) counts.added += rightEnd - rightStart
    else if (rightStart === rightEnd) counts.dropped += leftEnd - leftStart
    else counts.changed++
  }
  return counts
}
