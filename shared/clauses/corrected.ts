import { applyFix } from '../checks/applyFix'
import { compareWords } from '../compare/compareWords'
import type { HintEdit } from '../model/hint'
import type { InlineContent } from '../model/inline'
import { plainText } from './plainText'

/**
 * The content saying `wording` instead, word by word, so that marks, line breaks, brackets and footnotes
 * stay where they stood. Null where more than words would have to change: a cell's
 * boundary is none.
 */
export function corrected(content: InlineContent, wording: string, language: string): InlineContent | null {
  const edits: HintEdit[] = []
  let at = 0
  for (const segment of compareWords(plainText(content), wording, language)) {
    const [from, to] =
      segment.op === 'typography'
        ? [segment.left, segment.right]
        : [segment.op === 'insert' ? '' : segment.text, segment.op === 'delete' ? '' : segment.text]
    if (from !== to && [from, to].some((words) => words.includes('\t'))) return null
    if (from !== to) addEdit(edits, at, from, to)
    at += from.length
  }
  const result = applyFix(content, edits)
  return plainText(result) === wording ? result : null
}

/** A deletion and the insertion beside it are one replacement, which takes the marks of what it replaces. */
function addEdit(edits: HintEdit[], at: number, from: string, to: string): void {
  const last = edits.at(-1)
  if (last && 'text' in last && last.end === at) {
    edits[edits.length - 1] = { start: last.start, end: at + from.length, text: last.text + to }
  } else edits.push({ start: at, end: at + from.length, text: to })
}
