import { parents } from '../../clauses/outline'
import type { ClauseKind } from '../../model/clause'

const NEVER: ReadonlySet<ClauseKind> = new Set(['title', 'heading', 'signature', 'chapeau'])

/** Which clauses of a reference a draft can take up: not what names a section or only opens the list below it. */
export function isExpected(clauses: readonly { kind: ClauseKind; depth: number; text: string }[]): boolean[] {
  const parent = parents(clauses)
  const opensList = clauses.map(() => false)
  parent.forEach((above) => {
    if (above >= 0 && /:\s*$/u.test(clauses[above]!.text)) opensList[above] = true
  })
  return clauses.map(({ kind, text }, at) => !NEVER.has(kind) && !opensList[at] && text.trim() !== '')
}
