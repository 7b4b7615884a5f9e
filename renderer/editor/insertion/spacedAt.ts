import { plainText } from '../../../shared/clauses/plainText'
import type { InlineContent } from '../../../shared/model/inline'

/** After these no space is wanted before a word, and before those none after it. */
const OPENS = /[\s([{«“‘’'/–-]$/u
const CLOSES = /^[\s)\]}»”’'/,.;:!?–-]/u

/** The content with the spaces it needs to stand at this place of a clause's plain text. */
export function spacedAt(around: InlineContent, place: number, content: InlineContent): InlineContent {
  const text = plainText(around)
  const [before, after, words] = [text.slice(0, place), text.slice(place), plainText(content)]
  const space: InlineContent = [{ type: 'text', text: ' ' }]
  return [
    ...(before === '' || OPENS.test(before) || CLOSES.test(words) ? [] : space),
    ...content,
    ...(after === '' || CLOSES.test(after) || OPENS.test(words) ? [] : space),
  ]
}
