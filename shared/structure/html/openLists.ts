import type { BlockHint } from '../rawBlock'
import { nextMarker, openList } from './listMarkers'
import type { OpenList } from './listMarkers'

interface OpenItem {
  depth: number
  marker: string | null
  /** Its first paragraph was read; what follows continues it. */
  begun: boolean
}

/** The lists and items open at this point of a page, and what a paragraph there is of them. */
export function createOpenLists() {
  const lists: OpenList[] = []
  const items: OpenItem[] = []

  return {
    begin: (tag: string, attributes: ReadonlyMap<string, string>): void => void lists.push(openList(tag, attributes)),
    end: (): void => void lists.pop(),

    /** Some editors write every item in a list of its own and its level beside it. */
    beginItem(attributes: ReadonlyMap<string, string>): void {
      const stated = Number(attributes.get('aria-level') ?? attributes.get('data-aria-level'))
      const depth = Number.isInteger(stated) && stated > 0 ? stated - 1 : Math.max(lists.length - 1, 0)
      const list = lists.at(-1)
      const marker = list ? nextMarker(list, attributes.get('value'), attributes.get('style')) : '•'
      items.push({ depth, marker, begun: false })
    },
    endItem: (): void => void items.pop(),
    items: (): number => items.length,

    /** Counts the paragraph: to be called once for each. */
    describe(): { hint: BlockHint; marker: string | null } {
      const item = items.at(-1)
      if (!item) return { hint: { as: 'none' }, marker: null }
      if (item.begun) return { hint: { as: 'continuation', depth: item.depth }, marker: null }
      item.begun = true
      return { hint: { as: 'item', depth: item.depth }, marker: item.marker }
    },
  }
}
