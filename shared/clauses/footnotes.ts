import type { Clause, ClauseId } from '../model/clause'
import type { Footnote, InlineContent } from '../model/inline'
import { plainText } from './plainText'

/** A footnote with the number it has in its text and the clause it stands in. */
export interface NumberedNote extends Omit<Footnote, 'type'> {
  /** From 1, in reading order. Never stored: it follows from the place. */
  number: number
  clauseId: ClauseId
}

/** The footnotes of a text in reading order. */
export function numberedNotes(clauses: readonly Pick<Clause, 'id' | 'content'>[]): NumberedNote[] {
  const notes: NumberedNote[] = []
  for (const clause of clauses) {
    for (const part of clause.content) {
      if (part.type !== 'footnote') continue
      notes.push({ id: part.id, content: part.content, number: notes.length + 1, clauseId: clause.id })
    }
  }
  return notes
}

/** Stands for a footnote where characters are needed. No number: one put in before others changes none of them. */
export const NOTE_MARK = '*'

/**
 * The characters of a clause with the words of its footnotes, each on a line of its own after an asterisk:
 * what is searched. Its beginning is the plain text, so that places in that are places in this.
 */
export function textWithNotes(content: InlineContent): string {
  let text = plainText(content)
  for (const part of content) if (part.type === 'footnote') text += `\n${NOTE_MARK} ${plainText(part.content)}`
  return text
}

/** True when two contents say the same in the same marks. */
export function sameContent(a: InlineContent, b: InlineContent): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** A number in superior figures: ¹². */
export function superior(number: number | string): string {
  return String(number).replace(/\d/gu, (digit) => SUPERIOR[Number(digit)]!)
}

const SUPERIOR = '⁰¹²³⁴⁵⁶⁷⁸⁹'
