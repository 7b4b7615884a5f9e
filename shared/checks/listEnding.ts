import type { NumberingScheme } from '../model/text'
import type { CheckedOutline, ItemList, OutlineCheck, PlacedFinding } from './check'
import { endWith } from './endWith'
import { isUnStyle } from './unStyle'

/**
 * Items end with a semicolon and the last with a full stop. A list whose items are sentences, or bare
 * names, is another kind of list: what most of its items do decides.
 */
export const listEnding: OutlineCheck = (outline, { language, scheme }) => {
  const { clauses, last, lists, parent } = outline
  const found: PlacedFinding[] = []
  const inner = innerLists(outline)
  for (const list of lists) {
    const mark = dividingMark(outline, list)
    if (!mark) continue
    list.items.forEach((item, count) => {
      const isLast = count === list.items.length - 1
      const index = last[item]!
      const { text, ending } = clauses[index]!
      if (!ending || ending.mark === ':') return
      // What the last item of an inner list ends with is asked by the outer one.
      if (isLast && (inner.has(list) || isPartOfSentence(outline, list, scheme))) return
      // The clause after an item may go on with the sentence.
      if (isLast && parent[index + 1] === list.opener && list.opener >= 0) return
      const wanted = isLast ? '.' : mark
      if (ending.mark !== wanted) found.push({ index, ...endWith(text, ending, wanted, language) })
    })
  }
  return found
}

/** What divides the items of a list: what most of those before the last end with; '' where that is no sequence. */
export function dividingMark({ clauses, last }: CheckedOutline, { items }: ItemList): string {
  const counts = { ';': 0, ',': 0, other: 0 }
  for (const item of items.slice(0, -1)) {
    const { ending } = clauses[last[item]!]!
    if (!ending) continue
    counts[ending.mark === ';' || ending.mark === ',' ? ending.mark : 'other']++
  }
  if (counts[';'] + counts[','] <= counts.other) return ''
  return counts[','] > counts[';'] ? ',' : ';'
}

/** Lists that stand inside an item. */
function innerLists({ clauses, lists, parent }: CheckedOutline): Set<ItemList> {
  return new Set(lists.filter(({ opener }) => {
    for (let at = opener; at >= 0; at = parent[at]!) if (clauses[at]!.kind === 'item') return true
    return false
  }))
}

/** True under a paragraph of a resolution, whose own sequence asks for what its last item ends with. */
function isPartOfSentence({ clauses, parent }: CheckedOutline, { opener }: ItemList, scheme: NumberingScheme): boolean {
  let top = opener
  while (top >= 0 && clauses[top]!.depth > 0) top = parent[top]!
  const kind = clauses[top]?.kind
  return kind === 'preambular' || (kind === 'operative' && isUnStyle(scheme) && clauses[top]?.opening !== null)
}
