import { keptWords } from '../../compare/keptWords'
import { statusOf } from '../../compare/originStatus'
import { compareSequences } from '../../compare/words/compareSequences'
import type { Vocabulary, WordSequence } from '../../compare/words/vocabulary'
import type { ClauseSource, CoveredClause } from '../../model/report'
import type { Range } from '../../model/search'
import type { ClauseToCover, TakenWording } from './coverageTask'
import { isSameLanguage, sourceStatus } from './sourceStatus'

interface ReadSource {
  taken: TakenWording
  source: ClauseSource
  /** The tokens of the clause it stands for. */
  places: readonly number[]
}

/**
 * Which words of a clause come from where. A word that several origins have goes to an official text
 * before a draft and a draft before a digest, and then to the origin that was kept most of. A clause that
 * has drifted away from an origin counts none of its words: what is left by chance is not agreed.
 */
export function coverClause(clause: ClauseToCover, words: Vocabulary, language: string): CoveredClause {
  const present = words.read(clause.text, language)
  const kinds = kindsOf(clause, present, words)
  const read = clause.taken.map((taken) => readSource(taken, clause.text, present, words, language))
  const owners = new Map<number, TakenWording>()
  for (const { taken, source, places } of read.toSorted(byClaim)) {
    if (source.state === 'drifted') continue
    for (const place of places) {
      if (kinds[place] !== 'counted' || owners.has(place)) continue
      owners.set(place, taken)
      source.words++
    }
  }
  const sources = read.map(({ source }) => source).toSorted((a, b) => b.kept - a.kept)
  const { clauseId, number, kind, section, text } = clause
  return {
    clauseId,
    number,
    kind,
    section,
    text,
    status: sources[0] ? sourceStatus(sources[0], language) : 'none',
    words: kinds.filter((one) => one !== 'none').length,
    open: kinds.filter((one) => one === 'open').length,
    sources,
  }
}

const CLAIMS: Record<ClauseSource['wording'], number> = { official: 0, working: 1, digest: 2 }

function byClaim(one: ReadSource, other: ReadSource): number {
  return CLAIMS[one.source.wording] - CLAIMS[other.source.wording] || other.source.kept - one.source.kept
}

function readSource(
  taken: TakenWording,
  text: string,
  present: WordSequence,
  words: Vocabulary,
  language: string,
): ReadSource {
  const agreed = words.read(taken.agreed, language)
  const isComparable = isSameLanguage(taken.language, language)
  const kept = isComparable ? keptWords(agreed, present, words) : { isVerbatim: false, share: 0, places: [] }
  const { originId, textId, citation, wording } = taken
  return {
    taken,
    places: kept.places,
    source: {
      ...statusOf(kept),
      originId,
      textId,
      citation,
      language: taken.language,
      wording,
      words: 0,
      difference: !isComparable || kept.isVerbatim || taken.agreed === text ? [] : compareSequences(agreed, present, words),
    },
  }
}

/** What each token counts as: a word of its own, one in an open bracket, or none. */
function kindsOf(clause: ClauseToCover, { written, gaps, wordings }: WordSequence, words: Vocabulary) {
  let at = 0
  return written.map((token, index): 'counted' | 'open' | 'none' => {
    at += gaps[index]!.length
    const [start, end] = [at, (at += token.length)]
    const isIn = (ranges: readonly Range[]) => ranges.some((range) => range.start < end && range.end > start)
    if (!words.isWord(wordings[index]!) || isIn(clause.notes)) return 'none'
    return isIn(clause.open) ? 'open' : 'counted'
  })
}
