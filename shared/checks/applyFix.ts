import { charactersOf, joinRuns } from '../clauses/plainText'
import { mark as markSchema, type Inline, type InlineContent, type TextRun } from '../model/inline'
import type { HintEdit } from '../model/hint'

/**
 * The content with a fix made. Marks, brackets, cross-references and footnotes stay: an edit changes
 * the characters of text runs and nothing else. New characters take the marks of those they replace,
 * or of those they follow. Edits that overlap an earlier one are left out.
 */
export function applyFix(content: InlineContent, edits: readonly HintEdit[]): InlineContent {
  let fixed: readonly Inline[] = content
  let limit = Infinity
  // From the end, so that positions before an edit stay what they were.
  for (const edit of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    if (edit.end > limit) continue
    fixed = 'mark' in edit ? withMark(fixed, edit) : withText(fixed, edit)
    limit = edit.start
  }
  return joinRuns(fixed)
}

function withMark(content: readonly Inline[], { start, end, mark }: Extract<HintEdit, { mark: unknown }>): Inline[] {
  return inPieces(content, start, end, (run) => {
    const marks = markSchema.options.filter((name) => name === mark || run.marks?.includes(name))
    return [{ ...run, marks }]
  })
}

function withText(content: readonly Inline[], { start, end, text }: Extract<HintEdit, { text: string }>): Inline[] {
  if (start === end) return inserted(content, start, text)
  let put = false
  return inPieces(content, start, end, (run) => {
    const said = put ? '' : text
    put = true
    return said === '' ? [] : [{ ...run, text: said }]
  })
}

/** Each stretch of text inside the range goes through `change`; everything else stays. */
function inPieces(content: readonly Inline[], start: number, end: number, change: (run: TextRun) => Inline[]): Inline[] {
  let at = 0
  return content.flatMap((part): Inline[] => {
    const from = at
    at += charactersOf(part).length
    if (part.type !== 'text' || at <= start || from >= end) return [part]
    const [first, last] = [Math.max(0, start - from), Math.min(part.text.length, end - from)]
    return [
      ...piece(part, 0, first),
      ...change({ ...part, text: part.text.slice(first, last) }),
      ...piece(part, last, part.text.length),
    ]
  })
}

function piece(run: TextRun, start: number, end: number): TextRun[] {
  return start < end ? [{ ...run, text: run.text.slice(start, end) }] : []
}

function inserted(content: readonly Inline[], place: number, text: string): Inline[] {
  let at = 0
  for (const [index, part] of content.entries()) {
    const size = charactersOf(part).length
    if (part.type === 'text' && place > at && place <= at + size) {
      const grown = part.text.slice(0, place - at) + text + part.text.slice(place - at)
      return content.with(index, { ...part, text: grown })
    }
    // At an edge that no run ends at, it is a run of its own before what starts there.
    if (place <= at) return content.toSpliced(index, 0, { type: 'text', text })
    at += size
  }
  return [...content, { type: 'text', text }]
}
