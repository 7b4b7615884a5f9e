import type { Bracket, BracketedClause, BracketReading, ClausePassage } from '../model/bracket'
import type { Party } from '../model/inline'
import { markAlternatives, type SiblingBracket } from './alternatives'
import type { Attribution } from './attribution'
import { readAttributions } from './attributions'
import { edgesOf } from './edges'
import { foldParty } from './foldParty'
import { ALTERNATIVE_LABEL, pairEdges, type EdgePair } from './pairEdges'

/** What a bracket that only promises wording opens with. */
export const PLACEHOLDER =
  /^\[\s*(?:placeholder|espace réservé|à compléter|à insérer|to be (?:added|completed|inserted|determined)|tbd|tbc|text to (?:come|follow)|texte à venir)(?![\p{L}\p{M}\p{N}])/iu

/**
 * Every bracket of a text, in reading order, and what does not balance: which `[` closes where (see
 * `pairEdges`), whose it is, what is an alternative, a placeholder or an editor's note. Whatever the
 * text, no character is guessed at and the cost grows with its length.
 */
export function readBrackets(clauses: readonly BracketedClause[]): BracketReading {
  const read = clauses.map(({ content }) => edgesOf(content))
  const { pairs, unbalanced } = pairEdges(read)
  if (pairs.length === 0 && unbalanced.length === 0) return { brackets: [], unbalanced: [] }

  const starts: number[] = []
  let length = 0
  for (const { text } of read) {
    starts.push(length)
    length += text.length + 1
  }
  const joined = read.map(({ text }) => text).join('\n')
  const passage = (clause: number, { at }: Attribution): ClausePassage => ({ clauseId: clauses[clause]!.id, at })

  const attributions = readAttributions(read, pairs)
  const open: { pair: EdgePair; number: number }[] = []
  const siblings: SiblingBracket[] = []
  const brackets = pairs.map((pair, number): Bracket => {
    const { open: opens, close: closes } = pair
    while (open.length > 0 && isBefore(open.at(-1)!.pair.close, opens)) open.pop()
    const parent = open.at(-1)?.number ?? -1
    const depth = open.length
    const editorsNote = opens.edge.sign === '{'
    if (!editorsNote) open.push({ pair, number })

    const { text } = read[opens.clause]!
    const one = opens.clause === closes.clause
    const named = attributions.get(closes.edge) ?? []
    const behind = named.filter(({ at }) => at.start > closes.edge.at)
    const end = behind.at(-1)?.at.end ?? closes.edge.at + 1
    const facts = opens.edge.opening
    const bracket: Bracket = {
      id: facts?.id ?? null,
      clauseId: clauses[opens.clause]!.id,
      at: { start: opens.edge.at, end: one ? closes.edge.at + 1 : text.length },
      closes: { clauseId: clauses[closes.clause]!.id, at: closes.edge.at },
      depth,
      text: joined.slice(starts[opens.clause]! + opens.edge.at, starts[closes.clause]! + closes.edge.at + 1),
      whole: !one || (isBeginning(text, opens.edge.at) && isEnding(text, end)),
      proponents: union(facts?.proponents ?? [], named.flatMap(({ proponents }) => proponents)),
      opponents: union(facts?.opponents ?? [], named.flatMap(({ opponents }) => opponents)),
      note: facts?.note ?? null,
      attributions: named.map((attribution) => passage(closes.clause, attribution)),
      placeholder: PLACEHOLDER.test(text.slice(opens.edge.at, opens.edge.at + 60)),
      editorsNote,
      alternatives: null,
    }
    if (!editorsNote) siblings.push({ number, parent, first: opens.clause, last: closes.clause, end, bracket })
    return bracket
  })
  markAlternatives(siblings, read.map(({ text }) => text))
  return {
    brackets,
    unbalanced: unbalanced.map(({ clause, edge }) => ({
      clauseId: clauses[clause]!.id,
      at: edge.at,
      what: edge.sign === '[' ? 'opening' : 'closing',
    })),
  }
}

function isBefore(one: EdgePair['close'], other: EdgePair['open']): boolean {
  return one.clause < other.clause || (one.clause === other.clause && one.edge.at < other.edge.at)
}

function isBeginning(text: string, at: number): boolean {
  const before = text.slice(0, Math.min(at, 200))
  return at <= before.length && /^[\s[]*$/u.test(before.slice(ALTERNATIVE_LABEL.exec(before)?.[0].length ?? 0))
}

function isEnding(text: string, end: number): boolean {
  return text.length - end < 200 && /^[\s\].;,:]*$/u.test(text.slice(end))
}

function union(recorded: readonly Party[], written: readonly Party[]): Party[] {
  const parties = new Map<string, Party>()
  for (const party of [...recorded, ...written]) {
    const key = foldParty(party)
    if (!parties.has(key)) parties.set(key, party)
  }
  return [...parties.values()]
}
