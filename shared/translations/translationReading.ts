import { isHeading } from '../clauses/outline'
import { searchWords } from '../language/searchWords'
import { namedSdgs } from '../language/sdgs'
import type { ClauseKind } from '../model/clause'

/** A clause as one of several languages has it. */
export interface TranslatedClause {
  kind: ClauseKind
  depth: number
  /** The whole official number, "29 (d)"; '' where the clause has none of its own. */
  number: string
  text: string
}

/** What of a clause may stand in another language too. */
export interface TranslationReading {
  heads: boolean
  kind: ClauseKind
  depth: number
  /** Letters and digits of the number: "29d" for "29 (d)" and « 29 d) ». */
  number: string
  /** Beginnings of long words, short words in capitals, numbers, goals: each once. */
  marks: ReadonlySet<string>
  /** Longer beginnings of long words: fewer kindred words have them, and hardly two that are none. */
  kin: ReadonlySet<string>
  length: number
}

/** Words that are kin begin alike (Simard, Foster and Isabelle, 1992): infrastructure and infrastructures, but also sécurité and security. */
const BEGINNING = 4
const LONGER_BEGINNING = 7

export function readTranslation({ kind, depth, number, text }: TranslatedClause): TranslationReading {
  const marks = new Set<string>()
  const kin = new Set<string>()
  for (const { start, end, folded } of searchWords(text)) {
    if (folded.length >= LONGER_BEGINNING) kin.add(folded.slice(0, LONGER_BEGINNING))
    if (/^\d/.test(folded)) marks.add(folded)
    else if (folded.length > BEGINNING) marks.add(folded.slice(0, BEGINNING))
    else if (folded.length > 1 && text.slice(start, end) === text.slice(start, end).toUpperCase()) marks.add(folded)
  }
  for (const goal of namedSdgs(text)) marks.add(`SDG ${goal}`)
  return {
    heads: isHeading(kind),
    kind,
    depth,
    number: number.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase(),
    marks,
    kin,
    length: text.length,
  }
}
