import type { Vocabulary } from '../../compare/words/vocabulary'
import type { ClauseSource, CoveredClause } from '../../model/report'
import type { Range } from '../../model/search'
import { barState, byNearness, type ToldOrigin } from '../../origins/barState'
import { readPlaced, type PlacedToken } from '../../origins/readPlaced'
import { standingOf } from '../../origins/standing'
import { standingSegments } from '../../origins/standingSegments'
import type { ClauseToCover, TakenWording } from './coverageTask'

interface ReadSource extends ToldOrigin<TakenWording> {
  source: ClauseSource
}

/**
 * Which words of a clause come from where. A word that several origins have goes to an official text
 * before a draft and a draft before a digest, and then to the origin that was kept most of. A clause that
 * has drifted away from an origin counts none of its words: what is left by chance is not agreed.
 */
export function coverClause(clause: ClauseToCover, words: Vocabulary, language: string): CoveredClause {
  const kinds = kindsOf(clause, readPlaced(clause.text, language, words), words)
  const read = byNearness(clause.taken.map((taken) => readSource(taken, clause.text, words, language)))
  const owners = new Map<number, TakenWording>()
  for (const { origin, standing, source } of read.toSorted(byClaim)) {
    if (source.state === 'drifted') continue
    for (const place of standing.partners) {
      if (kinds[place] !== 'counted' || owners.has(place)) continue
      owners.set(place, origin)
      source.words++
    }
  }
  const { clauseId, number, kind, section, text } = clause
  return {
    clauseId,
    number,
    kind,
    section,
    text,
    status: barState(read) ?? 'none',
    words: kinds.filter((one) => one !== 'none').length,
    open: kinds.filter((one) => one === 'open').length,
    sources: read.map(({ source }) => source),
  }
}

const CLAIMS: Record<ClauseSource['wording'], number> = { official: 0, working: 1, digest: 2 }

function byClaim(one: ReadSource, other: ReadSource): number {
  return CLAIMS[one.source.wording] - CLAIMS[other.source.wording] || other.source.kept - one.source.kept
}

function readSource(origin: TakenWording, text: string, words: Vocabulary, language: string): ReadSource {
  const standing = standingOf(origin, text, language, words)
  const { originId, textId, citation, wording, since, archived } = origin
  return {
    origin,
    standing,
    source: {
      state: standing.state,
      kept: standing.kept,
      status: barState([{ origin, standing }])!,
      originId,
      textId,
      citation,
      language: origin.language,
      wording,
      ...(since && { since }),
      ...(archived && { archived }),
      words: 0,
      difference: standingSegments(text, standing),
    },
  }
}

/** What each token counts as: a word of its own, one in an open bracket, or none. */
function kindsOf(clause: ClauseToCover, tokens: readonly PlacedToken[], words: Vocabulary) {
  return tokens.map(({ wording, start, end }): 'counted' | 'open' | 'none' => {
    const isIn = (ranges: readonly Range[]) => ranges.some((range) => range.start < end && range.end > start)
    if (!words.isWord(wording) || isIn(clause.notes)) return 'none'
    return isIn(clause.open) ? 'open' : 'counted'
  })
}
