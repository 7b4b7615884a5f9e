import type { ClauseId } from '../../../shared/model/clause'
import { joinRuns } from '../../../shared/clauses/plainText'
import type { Inline, InlineContent } from '../../../shared/model/inline'

/** Content as it leaves by the clipboard: every reference with the number it has now. */
export function withPresentNumbers(content: InlineContent, numberOf: (target: ClauseId) => string | null): InlineContent {
  return content.map((part) => (part.type === 'reference' ? { ...part, text: numberOf(part.target) ?? part.text } : part))
}

/** Content as it comes in: a reference to a clause that is not in this draft is only words. */
export function withKnownReferences(content: InlineContent, isKnown: (target: ClauseId) => boolean): InlineContent {
  return joinRuns(
    content.map((part): Inline => (part.type === 'reference' && !isKnown(part.target) ? { type: 'text', text: part.text } : part)),
  )
}
