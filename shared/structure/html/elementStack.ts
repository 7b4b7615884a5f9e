import type { Mark } from '../../model/inline'
import { BLOCKS, CLOSED_BY_NEXT, marksOf } from './elements'

export interface OpenElement {
  tag: string
  marks: readonly Mark[]
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
  const marks = new Map<Mark, number>()
  let hidden = 0
  let tooDeep = 0

  const end = (element: OpenElement) => {
    if (element.ended) return
    element.ended = true
    count(open, element.tag, -1)
    for (const mark of element.marks) count(marks, mark, -1)
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
    has: (mark: Mark) => (marks.get(mark) ?? 0) > 0,
    isOpen: (tag: string) => (open.get(tag) ?? 0) > 0,

    /** False when the element is nested too deep to be kept. */
    open(tag: string, style: string, isHidden: boolean, visible: boolean): boolean {
      if (stack.length >= DEEPEST_ELEMENT) {
        tooDeep++
        return false
      }
      const element = { tag, marks: marksOf(tag, style), hidden: isHidden, visible, ended: false }
      stack.push(element)
      count(open, tag, 1)
      for (const mark of element.marks) count(marks, mark, 1)
      if (isHidden) hidden++
      return true
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
