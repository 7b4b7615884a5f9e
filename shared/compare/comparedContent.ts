import { NOTE_MARK } from '../clauses/footnotes'
import { contentFromMarked, markedRanges } from '../clauses/markedRanges'
import { newId } from '../clauses/newId'
import { charactersOf, plainText } from '../clauses/plainText'
import type { ComparedClause, ComparedNote, MarkedRange } from '../model/comparison'
import type { Inline, InlineContent, SetContent } from '../model/inline'

type ComparedContent = Pick<ComparedClause, 'text' | 'marks' | 'notes'>

/** A clause's content as it is compared; `firstNote` is the number of its first footnote. */
export function comparedContent(content: InlineContent, firstNote = 1): ComparedContent {
  const notes: ComparedNote[] = []
  let at = 0
  const shown = content.map((part): Inline => {
    if (part.type !== 'footnote') {
      at += charactersOf(part).length
      return part
    }
    notes.push({ number: firstNote + notes.length, at: at++, ...marked(part.content) })
    return { type: 'text', text: NOTE_MARK }
  })
  return { ...marked(shown), ...(notes.length > 0 && { notes }) }
}

function marked(content: InlineContent): { text: string; marks?: MarkedRange[] } {
  const marks = markedRanges(content)
  return { text: plainText(content), ...(marks.length > 0 && { marks }) }
}

/** The content that is compared as this: what the comparison knows of a file that is stored nowhere. */
export function contentOfCompared({ text, marks = [], notes = [] }: ComparedContent): InlineContent {
  let next = 0
  let at = 0
  return contentFromMarked(text, marks).flatMap((part): Inline[] => {
    const start = at
    at += charactersOf(part).length
    const cut: Inline[] = []
    let from = start
    for (; next < notes.length && notes[next]!.at < at; next++) {
      const note = notes[next]!
      cut.push(...runBetween(part, from - start, note.at - start))
      cut.push({ type: 'footnote', id: newId(), content: contentFromMarked(note.text, note.marks ?? []) })
      from = note.at + 1
    }
    return [...cut, ...(from === start ? [part] : runBetween(part, from - start, at - start))]
  })
}

function runBetween(part: SetContent[number], from: number, to: number): SetContent {
  return part.type === 'text' && to > from ? [{ ...part, text: part.text.slice(from, to) }] : []
}

/** True when the content is still what was compared. */
export function isAsCompared(content: InlineContent, compared: ComparedContent): boolean {
  const { text, notes = [] } = comparedContent(content)
  const before = compared.notes ?? []
  return text === compared.text && notes.length === before.length && notes.every((note, at) => isSameNote(note, before[at]!))
}

/** True when both stand at one place and say the same, whatever their numbers. */
export function isSameNote(one: ComparedNote, other: ComparedNote): boolean {
  return one.at === other.at && one.text === other.text
}
