import { useCallback, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import type { PassageRange } from '../../../shared/model/comment'
import type { InsertionMode } from '../../../shared/model/insertion'
import { insertionModeOf } from '../../ui/insertion'
import { announce } from '../../ui/toast'
import { useKeysInside } from '../../ui/useKeysInside'
import { charactersOf, placeOfCharacter } from './clauseCharacters'
import { choiceAfter, chosenRange, wordsOf, type WordBox, type WordChoice } from './wordChoice'

/** More than this is told by how it begins and ends. */
const MOST_SAID = 120

export interface ChoosingWords {
  list: RefObject<HTMLDivElement | null>
  /** The clause whose words are being chosen by keyboard. */
  choosing: ClauseId | null
  begin: (clause: ClauseId) => void
  /** For what has the focus while words are chosen. */
  onBlur: (event: FocusEvent) => void
}

/**
 * Chooses words of a clause that is being read, without a pointer: the right arrow begins in the clause that
 * has the focus, Enter takes what is chosen, Escape leaves. What is chosen is the page's own selection, as with
 * the pointer. The up and down arrows go from clause to clause.
 */
export function useWordChoice(
  language: string,
  onInsert: ((clause: ClauseId, mode: InsertionMode, passage: PassageRange) => void) | null,
): ChoosingWords {
  const { t } = useTranslation()
  const [choosing, setChoosing] = useState<ClauseId | null>(null)
  const choice = useRef<WordChoice>({ anchor: 0, focus: 0 })

  const begin = useCallback((clause: ClauseId): void => {
    choice.current = { anchor: 0, focus: 0 }
    setChoosing(clause)
  }, [])

  function begins(event: KeyboardEvent, clause: HTMLElement): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
    const id = clause.dataset['clause']
    const words = wordsElement(clause)
    if (event.key === 'ArrowRight' && id !== undefined && words && /[\p{L}\p{N}]/u.test(charactersOf(words))) {
      begin(id)
      return true
    }
    // The arrows of a button that opens a menu are its own.
    const isMenu = event.target instanceof Element && event.target.closest('[aria-haspopup]') !== null
    if (isMenu || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return false
    const beside = event.key === 'ArrowDown' ? clause.nextElementSibling : clause.previousElementSibling
    if (beside instanceof HTMLElement && beside.dataset['clause'] !== undefined) beside.focus()
    return true
  }

  function chooses(event: KeyboardEvent, clause: HTMLElement, element: HTMLElement): boolean {
    const text = charactersOf(element)
    const words = wordsOf(text, language)
    const id = clause.dataset['clause']!
    if (event.key === 'Escape') {
      document.getSelection()?.removeAllRanges()
      clause.focus()
      return true
    }
    if (event.key === 'Enter') {
      const range = chosenRange(words, choice.current)
      onInsert?.(id, insertionModeOf(event) ?? 'verbatim', range)
      return true
    }
    const next = choiceAfter(event, choice.current, words.length, (word) => boxOf(element, words[word]!))
    if (!next) return false
    choice.current = next
    select(element, words, next)
    const { start, end } = chosenRange(words, next)
    const chosen = text.slice(start, end)
    announce(
      chosen.length <= MOST_SAID
        ? chosen
        : t('library.reading.chosenLong', {
            count: Math.abs(next.focus - next.anchor) + 1,
            first: chosen.slice(0, MOST_SAID / 2).toWellFormed(),
            last: chosen.slice(-MOST_SAID / 2).toWellFormed(),
          }),
    )
    return true
  }

  const list = useKeysInside<HTMLDivElement>((event) => {
    const clause = onInsert && event.target instanceof Element ? event.target.closest<HTMLElement>('[data-clause]') : null
    if (!clause) return
    const words = event.target instanceof HTMLElement && event.target.dataset['words'] !== undefined ? event.target : null
    if (words && choosing === clause.dataset['clause'] ? chooses(event, clause, words) : begins(event, clause)) {
      event.preventDefault()
      event.stopPropagation()
    }
  })

  useLayoutEffect(() => {
    const clause = choosing === null ? null : list.current?.querySelector(`[data-clause="${CSS.escape(choosing)}"]`)
    const words = clause && wordsElement(clause)
    if (!words) return
    words.focus()
    select(words, wordsOf(charactersOf(words), language), choice.current)
  }, [choosing, language, list])

  const onBlur = useCallback(({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.dataset['words'] !== undefined) setChoosing(null)
  }, [])
  return { list, choosing, begin, onBlur }
}

function wordsElement(clause: Element): HTMLElement | null {
  return clause.querySelector<HTMLElement>('[data-words]')
}

function select(element: HTMLElement, words: readonly PassageRange[], choice: WordChoice): void {
  const { start, end } = chosenRange(words, choice)
  document.getSelection()?.setBaseAndExtent(...placeOfCharacter(element, start), ...placeOfCharacter(element, end))
  keepInSight(element, boxOf(element, words[choice.focus]!))
}

/** A clause may be longer than the panel: what scrolls it follows the word. */
function keepInSight(element: HTMLElement, word: WordBox): void {
  for (let frame = element.parentElement; frame; frame = frame.parentElement) {
    if (frame.scrollHeight <= frame.clientHeight || getComputedStyle(frame).overflowY === 'visible') continue
    const { top, bottom } = frame.getBoundingClientRect()
    if (word.top < top) frame.scrollTop -= top - word.top
    else if (word.bottom > bottom) frame.scrollTop += word.bottom - bottom
    return
  }
}

function boxOf(element: HTMLElement, { start, end }: PassageRange): WordBox {
  const range = document.createRange()
  range.setStart(...placeOfCharacter(element, start))
  range.setEnd(...placeOfCharacter(element, end))
  return range.getBoundingClientRect()
}
