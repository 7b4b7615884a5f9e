import { parents, type OutlineClause } from './outline'

/** What folding makes of a text, clause by clause. */
export interface FoldedOutline {
  /** The clause each one stands under, or -1. */
  parent: readonly number[]
  /** How many clauses each could hide: those under it, at every depth. A title hides nothing. */
  under: readonly number[]
  /** The folded clause each is hidden behind, the outermost there is, or -1. */
  hiddenBehind: readonly number[]
}

/** Linear in the number of clauses. */
export function foldOutline(clauses: readonly OutlineClause[], isFolded: (index: number) => boolean): FoldedOutline {
  const parent = parents(clauses)
  const under = clauses.map(() => 0)
  for (let index = clauses.length - 1; index >= 0; index--) {
    const above = parent[index]!
    if (above >= 0) under[above]! += under[index]! + 1
  }
  clauses.forEach(({ kind }, index) => {
    if (kind === 'title') under[index] = 0
  })
  const hiddenBehind: number[] = []
  parent.forEach((above) => {
    if (above < 0) hiddenBehind.push(-1)
    else if (hiddenBehind[above]! >= 0) hiddenBehind.push(hiddenBehind[above]!)
    else hiddenBehind.push(under[above]! > 0 && isFolded(above) ? above : -1)
  })
  return { parent, under, hiddenBehind }
}

/** The clause at `index` or the nearest above it that has something to hide; -1 where there is none. */
export function foldableAt({ parent, under }: FoldedOutline, index: number): number {
  for (let at = index; at >= 0; at = parent[at] ?? -1) if (under[at]! > 0) return at
  return -1
}

/** The folded clauses among those the clause at `index` stands under. */
export function foldsAround({ parent }: FoldedOutline, index: number, isFolded: (index: number) => boolean): number[] {
  const around: number[] = []
  for (let at = parent[index] ?? -1; at >= 0; at = parent[at] ?? -1) if (isFolded(at)) around.push(at)
  return around
}

/** What to fold for an overview: every section, or every clause with a list where there are no sections. */
export function foldableSections(clauses: readonly OutlineClause[], { under }: FoldedOutline): number[] {
  const foldable = clauses.flatMap((_, index) => (under[index]! > 0 ? [index] : []))
  const sections = foldable.filter((index) => clauses[index]!.kind === 'heading')
  return sections.length > 0 ? sections : foldable
}
