import { plainText } from '../clauses/plainText'
import type { Bracket, BracketedClause, BracketReading } from '../model/bracket'
import { cutContent, type Cut } from './contentRanges'
import { ALTERNATIVE_LABEL } from './pairEdges'
import { DROPPED, KEPT, SIGN, tidyCuts } from './tidyCuts'

/** accept: the words stay, the signs go. drop: all of it goes. keep: it stays as it is. */
export type Decision = 'accept' | 'drop' | 'keep'

/** What is taken out of one clause; `emptied` when no wording is left of it. */
export interface ClauseCuts {
  index: number
  cuts: Cut[]
  emptied: boolean
}

/**
 * What goes when each bracket is decided as `decide` says; a bracket inside a dropped one is not asked
 * for. Where all of a group of alternatives is decided and at most one stays, what joins them goes too,
 * and the "Alt 1" or "Option 1:" of the one that stays. Clauses in reading order, untouched ones left out.
 */
export function settle(
  clauses: readonly BracketedClause[],
  { brackets }: BracketReading,
  decide: (bracket: Bracket) => Decision,
  language: string,
): ClauseCuts[] {
  const indexes = new Map(clauses.map(({ id }, index) => [id, index]))
  const texts = new Map<number, { text: string; fate: Uint8Array }>()
  const open = (index: number) => {
    const known = texts.get(index)
    if (known) return known
    const text = plainText(clauses[index]!.content)
    const opened = { text, fate: new Uint8Array(text.length) }
    texts.set(index, opened)
    return opened
  }
  const mark = (index: number, start: number, end: number, fate: number) => open(index).fate.fill(fate, start, end)

  const groups = new Map<number, { bracket: Bracket; decision: Decision }[]>()
  let dropped = { clause: -1, at: 0 }
  for (const bracket of brackets) {
    const first = indexes.get(bracket.clauseId)!
    const last = indexes.get(bracket.closes.clauseId)!
    if (first < dropped.clause || (first === dropped.clause && bracket.at.start < dropped.at)) continue
    const decision = decide(bracket)
    if (bracket.alternatives !== null) {
      const group = groups.get(bracket.alternatives) ?? []
      groups.set(bracket.alternatives, group)
      group.push({ bracket, decision })
    }
    if (decision === 'keep') continue
    for (const { clauseId, at } of bracket.attributions) {
      const index = indexes.get(clauseId)!
      mark(index, behindWords(open(index).text, at.start), at.end, SIGN)
    }
    if (decision === 'accept') {
      mark(first, bracket.at.start, bracket.at.start + 1, SIGN)
      mark(last, bracket.closes.at, bracket.closes.at + 1, SIGN)
      continue
    }
    for (let index = first; index <= last; index++) {
      const end = index === last ? bracket.closes.at + 1 : open(index).text.length
      mark(index, index === first ? bracket.at.start : 0, end, DROPPED)
    }
    dropped = { clause: last, at: bracket.closes.at + 1 }
  }
  for (const group of groups.values()) joinGroup(group)
  return [...texts].toSorted(([a], [b]) => a - b).flatMap(([index, { text, fate }]) => cutsOf(index, text, fate))

  function joinGroup(group: readonly { bracket: Bracket; decision: Decision }[]): void {
    if (group.some(({ decision }) => decision === 'keep')) return
    const kept = group.filter(({ decision }) => decision === 'accept')
    if (kept.length > 1 || group.length < 2) return
    for (const { bracket } of kept) markLabel(bracket)
    group.forEach(({ bracket }, at) => {
      const before = group[at - 1]?.bracket
      if (!before || before.closes.clauseId !== bracket.clauseId) return
      const end = before.attributions.at(-1)?.at.end ?? 0
      mark(indexes.get(bracket.clauseId)!, Math.max(before.closes.at + 1, end), bracket.at.start, SIGN)
    })
  }

  /** Takes the label of the one option that stays, before its bracket or first in it. */
  function markLabel({ clauseId, at }: Bracket): void {
    const index = indexes.get(clauseId)!
    const { text } = open(index)
    const before = ALTERNATIVE_LABEL.exec(text.slice(0, at.start))
    if (before) mark(index, 0, before[0].length, SIGN)
    const inside = ALTERNATIVE_LABEL.exec(text.slice(at.start + 1, at.start + 60))
    if (inside) mark(index, at.start + 1, at.start + 1 + inside[0].length, SIGN)
  }

  function cutsOf(index: number, text: string, fate: Uint8Array): ClauseCuts[] {
    if (fate.every((one) => one === KEPT)) return []
    const drops = fate.includes(DROPPED)
    tidyCuts(text, fate, language)
    const cuts: Cut[] = []
    for (let start = 0, end = 0; start < text.length; start = end) {
      while (end < text.length && fate[end] === fate[start]) end++
      if (fate[start] !== KEPT) cuts.push({ start, end, dropped: fate[start] === DROPPED })
    }
    return [{ index, cuts, emptied: drops && isEmpty(clauses[index]!, cuts) }]
  }
}

const NO_WORDING = /^[\s.;,:]*$/u

function isEmpty({ content }: BracketedClause, cuts: readonly Cut[]): boolean {
  const left = cutContent(content, cuts)
  if (left.some(({ type }) => type === 'footnote')) return false
  const words = plainText(left).slice(0, 200)
  return NO_WORDING.test(words.slice(ALTERNATIVE_LABEL.exec(words)?.[0].length ?? 0))
}

/** The place behind the last word before `at`. */
function behindWords(text: string, at: number): number {
  let place = at
  while (place > 0 && /[ \t\u00A0\u202F]/u.test(text[place - 1]!)) place--
  return place
}
