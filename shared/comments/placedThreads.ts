import { labels } from '../numbering/labels'
import { readOpenings } from '../numbering/openings'
import { plainText } from '../clauses/plainText'
import type { Clause, ClauseId } from '../model/clause'
import type { PassageRange, Thread } from '../model/comment'
import type { NumberingScheme } from '../model/text'
import { placeInWording } from './placeInWording'

/** A text as it stands, for what is written beside it. */
export interface PlacedText {
  clauses: readonly Clause[]
  scheme: NumberingScheme
  /** The text's language. */
  language: string
}

/** Where each clause stands and what it is called. */
export interface ClausePlace {
  index: number
  /** Its label without the full stop; '' where it has none. */
  label: string
  /** The words it begins with: what it is called where it has no label. */
  opening: string
}

/** Characters of a clause that are enough to know it by. */
const OPENING = 40

/** Of every clause of a text, by its id. */
export function clausePlaces({ clauses, scheme, language }: PlacedText): Map<ClauseId, ClausePlace> {
  const computed = labels(readOpenings(clauses, scheme), scheme, language)
  return new Map(
    clauses.map(({ id, content }, index) => {
      const label = (computed[index] ?? '').replace(/\.$/, '')
      return [id, { index, label, opening: label === '' ? openingOf(plainText(content)) : '' }]
    }),
  )
}

export interface PlacedThread {
  thread: Thread
  /** Null when the clause is no longer in the text. */
  clause: ClausePlace | null
  /** Where the words stand in the clause's plain text; null for the whole clause, and when they are gone. */
  range: PassageRange | null
  /** The clause is there, the words commented on are not. */
  wordsGone: boolean
}

/** Threads in the order of the text, those whose clause is gone last, as they were begun. */
export function placedThreads(threads: readonly Thread[], text: PlacedText): PlacedThread[] {
  const places = clausePlaces(text)
  return threads
    .map((thread): PlacedThread => {
      const { anchor } = thread
      const clause = places.get(anchor.clauseId) ?? null
      if (!clause || anchor.scope === 'clause') return { thread, clause, range: null, wordsGone: false }
      const place = placeInWording(anchor, plainText(text.clauses[clause.index]?.content ?? []), text.language)
      return { thread, clause, range: place && { start: place.start, end: place.end }, wordsGone: place === null }
    })
    .toSorted((a, b) => indexOf(a) - indexOf(b) || (a.range?.start ?? -1) - (b.range?.start ?? -1))
}

function openingOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= OPENING ? words : `${words.slice(0, OPENING).replace(/\s?\S*$/, '')}…`
}

function indexOf({ clause }: PlacedThread): number {
  return clause?.index ?? Number.MAX_SAFE_INTEGER
}
