import { isHeading, type OutlineClause } from '../clauses/outline'
import type { ItemList } from './check'

/**
 * The lists of a text: the items under one clause, or items that follow one another at the depth of
 * the clause that opens them. In order of their first items. Linear.
 */
export function itemLists(clauses: readonly OutlineClause[], parent: readonly number[]): ItemList[] {
  const lists: { opener: number; items: number[] }[] = []
  /** The list an item under this parent would go on with, and the last clause under it. */
  const open = new Map<number, { list: (typeof lists)[number] | null; sibling: number }>()
  clauses.forEach((clause, at) => {
    const under = parent[at]!
    const before = open.get(under)
    if (clause.kind !== 'item') {
      // A clause between two items under one chapeau does not end the list; beside them it does.
      const nested = under >= 0 && !isHeading(clauses[under]!.kind)
      open.set(under, { list: nested ? (before?.list ?? null) : null, sibling: at })
      return
    }
    let list = before?.list ?? null
    if (!list) {
      const nested = under >= 0 && !isHeading(clauses[under]!.kind)
      const sibling = before && !isHeading(clauses[before.sibling]!.kind) ? before.sibling : -1
      list = { opener: nested ? under : sibling, items: [] }
      lists.push(list)
    }
    list.items.push(at)
    open.set(under, { list, sibling: at })
  })
  return lists
}
