import type { Range } from '../../shared/model/search'
import { markedParts } from './markedParts'

/** A clause's text with the words that answer the query marked. */
export function MarkedText({ text, matches }: { text: string; matches: readonly Range[] }) {
  return markedParts(text, matches).map((part) =>
    part.marked ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
  )
}
