import { useEffect, useState, type RefObject } from 'react'
import type { ClauseId } from '../../../shared/model/clause'
import type { PassageRange } from '../../../shared/model/comment'
import { charactersOf } from './clauseCharacters'

/** Words selected in a clause that is being read; `range` is of its plain text. */
export interface SelectedWords {
  clauseId: ClauseId
  range: PassageRange
}

/** The words selected in one clause of the list, with the pointer or by caret browsing; null without any. */
export function useSelectedWords(list: RefObject<HTMLElement | null>, isWanted: boolean): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  useEffect(() => {
    if (!isWanted) return
    const read = (): void => {
      const found = list.current && findSelectedWords(list.current, document.getSelection())
      setSelected((before) => (sameWords(before, found) ? before : found))
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [list, isWanted])
  return isWanted ? selected : null
}

/** What the selection takes of one clause inside `list`, without the spaces at its ends. */
export function findSelectedWords(list: HTMLElement, selection: Selection | null): SelectedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const words = elementOf(range.startContainer)?.closest<HTMLElement>('[data-words]')
  const clauseId = words?.closest<HTMLElement>('[data-clause]')?.dataset.clause
  // A selection that ends in the clause after, as a triple click's does, takes none of its words.
  if (!words || clauseId === undefined || !list.contains(words)) return null
  const start = sizeBefore(words, range.startContainer, range.startOffset)
  const end = words.contains(range.endContainer)
    ? sizeBefore(words, range.endContainer, range.endOffset)
    : sizeBefore(words, words, words.childNodes.length)
  const text = charactersOf(words).slice(start, end)
  if (text.trim() === '') return null
  const trimmed = { start: start + text.length - text.trimStart().length, end: end - text.length + text.trimEnd().length }
  return { clauseId, range: trimmed }
}

/** How many characters of the clause's plain text stand before a place. A footnote's number is none of them. */
function sizeBefore(words: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(words)
  before.setEnd(node, offset)
  return charactersOf(before.cloneContents()).length
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}

function sameWords(one: SelectedWords | null, other: SelectedWords | null): boolean {
  if (!one || !other) return one === other
  return one.clauseId === other.clauseId && one.range.start === other.range.start && one.range.end === other.range.end
}
