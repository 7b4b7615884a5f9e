import type { ChangeKind, Comparison } from '../../../shared/model/comparison'

/** The places of the rows of each kind, in order. */
export function rowsByKind({ rows }: Comparison): ReadonlyMap<ChangeKind, readonly number[]> {
  const kinds = new Map<ChangeKind, number[]>()
  rows.forEach(({ kind }, at) => {
    const known = kinds.get(kind)
    if (known) known.push(at)
    else kinds.set(kind, [at])
  })
  return kinds
}
