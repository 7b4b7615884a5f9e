import type { Mark, SetInline } from '../../model/inline'
import { addText, type RawContent, type RawInline } from '../rawContent'
import type { OpenElement } from './elementStack'

/** What an element holds that is read apart from the paragraph it stands in. */
export interface Aside<Use> {
  element: OpenElement
  use: Use
  words: SetInline[]
}

/**
 * The text of the paragraph being read. Characters come a word at a time and share the marks that are open
 * when the next tag comes. While an aside is open, what is read belongs to it.
 */
export function createRunningText<Use>(marksNow: () => Mark[], isPreformatted: () => boolean) {
  let content: RawInline[] = []
  let aside: { element: OpenElement; use: Use; before: RawInline[] } | null = null
  let pending = ''
  let words: string[] = []
  const gather = () => {
    pending += words.join('')
    words = []
  }
  const settle = () => {
    gather()
    if (pending === '') return
    const marks = marksNow()
    const lines = isPreformatted() ? pending.split('\n') : [pending]
    lines.forEach((line, index) => {
      if (index > 0) content.push({ type: 'break' })
      addText(content, line, marks)
    })
    pending = ''
  }

  return {
    write(characters: string): void {
      words.push(characters)
      // A few long strings cost far less memory than a million small ones.
      if (words.length >= 1000) gather()
    },
    /** To be called at each tag, before the marks change. */
    settle,
    parts: (): number => content.length,
    isBlank: (): boolean => !content.some(isWritten),
    push: (part: RawInline): void => void content.push(part),

    beginAside(element: OpenElement, use: Use): void {
      aside = { element, use, before: content }
      content = []
    },
    isAside: (element: OpenElement): boolean => aside?.element === element,
    endAside(): Aside<Use> | null {
      if (!aside) return null
      const { before, ...ended } = aside
      const inside = content.filter((part): part is SetInline => part.type !== 'footnote')
      content = before
      aside = null
      return { ...ended, words: inside }
    },

    /** All there is, to begin anew. */
    take(): RawContent {
      const taken = content
      content = []
      return taken
    },
  }
}

function isWritten(part: RawInline): boolean {
  return part.type === 'footnote' || (part.type === 'text' && /\S/u.test(part.text))
}
