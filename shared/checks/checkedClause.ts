import { plainText } from '../clauses/plainText'
import type { Clause, ClauseId, ClauseKind } from '../model/clause'
import type { InlineContent } from '../model/inline'
import { isCitation, OPENING_LENGTH } from '../numbering/euScheme'
import { findOpening, type Opening } from '../language/openings'
import { readAbbreviations, type Abbreviations } from './abbreviations'
import { readEnding, type Ending } from './ending'

/** A clause read once, for every check. */
export interface CheckedClause {
  id: ClauseId
  kind: ClauseKind
  depth: number
  content: InlineContent
  text: string
  /** The participle or verb it opens with. */
  opening: Opening | null
  /** It opens like a citation of an EU act, or is the line that opens its recitals. */
  cites: boolean
  ending: Ending | null
  abbreviations: Abbreviations
}

export type ClauseToCheck = Pick<Clause, 'id' | 'kind' | 'depth' | 'content'>

export function readForChecks({ id, kind, depth, content }: ClauseToCheck, language: string): CheckedClause {
  const text = plainText(content)
  return {
    id,
    kind,
    depth,
    content,
    text,
    opening: findOpening(text, kind, language),
    cites: kind === 'preambular' && isCitation(text.slice(0, OPENING_LENGTH)),
    ending: readEnding(text),
    abbreviations: readAbbreviations(text),
  }
}

/** Equal for two readings of a clause between which no check of the outline can tell. */
export function outlineKey({ kind, depth, text, opening, cites, ending, abbreviations }: CheckedClause): string {
  const { defined, used, terms } = abbreviations
  return JSON.stringify([
    kind,
    depth,
    text === '',
    opening !== null,
    cites,
    ending && [ending.mark, ending.conjunction !== null],
    defined.map(({ short }) => short),
    used.map(({ short }) => short),
    terms.map(({ short }) => short),
  ])
}
