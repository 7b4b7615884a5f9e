import type { Mark } from '../../model/inline'
import { BLOCKS, CLOSED_BY_NEXT, marksOf, type MarkChanges } from './elements'

export interface OpenElement {
  tag: string
  id: string | undefined
  marks: MarkChanges
  hidden: boolean
  /** What it does to the text, a list level or a table row, was begun and must be ended. */
  visible: boolean
  /** Its end tag came while an element inside it was still open. */
  ended: boolean
}

/** Where browsers stop too; deeper tags are ignored and their text is read where it stands. */
const DEEPEST_ELEMENT = 512

/** How far up an element whose end tag was left out is looked for. */
const IMPLIED_REACH = 30

/**
 * The elements open at this point of a page. Lenient as browsers are: an end tag closes what is open
 * inside its element, one without a start tag is ignored, and one of a mark never closes a block.
 * `closed` is told of each element that ends, innermost first.
 */
export function createElementStack(closed: (element: OpenElement) => void) {
  const stack: OpenElement[] = []
  const open = new Map<string, number>()
  // Of each mark, the open elements that say something of it; the innermost is right.
  const marks = new Map<Mark, { element: OpenElement; on: boolean }[]>()
  let hidden = 0
  let tooDeep = 0

  const end = (element: OpenElement) => {
    if (element.ended) return
    element.ended = true
    count(open, element.tag, -1)
    for (const [mark] of element.marks) {
      const said = marks.get(mark)!
      said.splice(said.findLastIndex((one) => one.element === element), 1)
    }
  }

  const popTo = (index: number) => {
    while (stack.length > index) {
      const element = stack.pop()!
      if (element.visible) closed(element)
      end(element)
      if (element.hidden) hidden--
    }
  }

  return {
    hidden: () => hidden > 0,
    has: (mark: Mark) => marks.get(mark)?.at(-1)?.on ?? false,
    isOpen: (tag: string) => (open.get(tag) ?? 0) > 0,

    /** The ids of the marks and spans right around the innermost element, and its own. */
    idsAround(): string[] {
      const ids: string[] = []
      for (let at = stack.length - 1; at >= 0 && at > stack.length - 4 && !BLOCKS.has(stack[at]!.tag); at--) {
        const { id } = stack[at]!
        if (id) ids.push(id)
      }
      return ids
    },

    /** Null when the element is nested too deep to be kept. */
    open(tag: string, attributes: ReadonlyMap<string, string>, isHidden: boolean, visible: boolean): OpenElement | null {
      if (stack.length >= DEEPEST_ELEMENT) {
        tooDeep++
        return null
      }
      const said = marksOf(tag, attributes.get('style') ?? '')
      const element: OpenElement = { tag, id: attributes.get('id'), marks: said, hidden: isHidden, visible, ended: false }
      stack.push(element)
      count(open, tag, 1)
      for (const [mark, on] of said) {
        if (!marks.has(mark)) marks.set(mark, [])
        marks.get(mark)!.push({ element, on })
      }
      if (isHidden) hidden++
      return element
    },

    close(tag: string): void {
      if (tooDeep > 0) {
        tooDeep--
        return
      }
      if ((open.get(tag) ?? 0) === 0) return
      let index = stack.length - 1
      while (stack[index]!.tag !== tag || stack[index]!.ended) index--
      const blockInside = !BLOCKS.has(tag) && stack.slice(index + 1).some((inner) => BLOCKS.has(inner.tag))
      if (blockInside && !stack[index]!.hidden) end(stack[index]!)
      else popTo(index)
    },

    /** Ends what the start of `tag` ends without an end tag: a paragraph, an item, a cell. */
    closeImplied(tag: string): void {
      const limits = Object.hasOwn(CLOSED_BY_NEXT, tag) ? CLOSED_BY_NEXT[tag] : undefined
      const lowest = Math.max(0, stack.length - IMPLIED_REACH)
      for (let index = stack.length - 1; index >= lowest; index--) {
        const found = stack[index]!.tag
        if (found === tag && limits) return popTo(index)
        if (found === 'p' && BLOCKS.has(tag)) {
          popTo(index)
        } else if (limits?.has(found) || (!limits && BLOCKS.has(found))) return
      }
    },
  }
}

function count<K>(counts: Map<K, number>, key: K, step: number): void {
  counts.set(key, (counts.get(key) ?? 0) + step)
}
