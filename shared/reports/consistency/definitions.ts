import { readAbbreviations } from '../../checks/abbreviations'
import { isHeading } from '../../clauses/outline'
import type { ConsistencyFinding } from '../../model/report'
import type { ClauseToRead, ConsistencyTask } from './consistencyTask'
import { longFormBefore } from './longForm'
import { formOf, isSilent, type Usage } from './usage'

interface Definition extends Usage {
  short: string
  /** What it stands for, where that can be told: the words before it. */
  long: Usage | null
}

/** Names that are given and not used, abbreviations that are not kept to, or that stand for two things. */
export function definitions({ language, clauses }: ConsistencyTask): ConsistencyFinding[] {
  const read = clauses.map((clause) => ({ clause, ...readAbbreviations(clause.text) }))
  const terms = read.flatMap(({ clause, terms: found }) => found.map((term) => ({ ...term, clause })))
  const unused = terms
    .filter((term) => !isSilent(term.clause, term.start, term.end) && usagesOf(clauses, term.short, 'u').length < 2)
    .map((term): ConsistencyFinding => ({ kind: 'unusedTerm', forms: [formOf([term])] }))

  const byShort = new Map<string, Definition[]>()
  for (const { clause, defined } of read) {
    for (const { short, start, end } of defined) {
      if (isSilent(clause, start, end)) continue
      const long = longFormBefore(clause.text, start, short, language)
      const definition = { clause, start, end, short, long: long && { clause, ...long } }
      byShort.set(short, [...(byShort.get(short) ?? []), definition])
    }
  }
  return [...unused, ...[...byShort.values()].flatMap((defined) => findingsOf(defined, clauses))]
}

function findingsOf(defined: readonly Definition[], clauses: readonly ClauseToRead[]): ConsistencyFinding[] {
  const first = defined[0]!
  const meanings = new Map(defined.flatMap(({ long }) => (long ? [[meaningOf(long), long] as const] : [])))
  if (meanings.size > 1) return [{ kind: 'twoMeanings', forms: [...meanings.values()].map((long) => formOf([long])) }]
  const shorts = usagesOf(clauses, first.short, 'u', 's?')
  const used = shorts.filter((usage) => !defined.some((one) => isSamePlace(one, usage)))
  // An abbreviation given once to identify a body, and not needed again, is no fault.
  if (!first.long) return []
  const written = usagesOf(clauses, first.long.clause.text.slice(first.long.start, first.long.end), 'iu').filter(
    (usage) => isAfter(usage, first, clauses) && !isDefining(usage, first.short) && !isHeading(usage.clause.kind),
  )
  return written.length === 0 ? [] : [{ kind: 'writtenOut', forms: [formOf(written), formOf(used.length > 0 ? used : [first])] }]
}

function meaningOf({ clause, start, end }: Usage): string {
  return clause.text.slice(start, end).toLowerCase().replace(/[\s’'-]+/gu, ' ').replace(/s\b/gu, '')
}

function isSamePlace(definition: Definition, usage: Usage): boolean {
  return definition.clause === usage.clause && usage.start < definition.end && usage.end > definition.start
}

function isAfter(usage: Usage, definition: Definition, clauses: readonly ClauseToRead[]): boolean {
  if (usage.clause === definition.clause) return usage.start > definition.end
  return clauses.indexOf(usage.clause) > clauses.indexOf(definition.clause)
}

/** The long form with its abbreviation behind it explains it once more, which a long text may. */
function isDefining({ clause, end }: Usage, short: string): boolean {
  return clause.text.slice(end, end + short.length + 6).includes(`(${short}`)
}

/** Every place of some words as whole words, where they are settled. */
function usagesOf(clauses: readonly ClauseToRead[], words: string, flags: string, ending = ''): Usage[] {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/[’']/gu, '[’\']').replace(/\s+/gu, '\\s+')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}${ending}(?![\\p{L}\\p{N}-])`, `g${flags}`)
  return clauses.flatMap((clause) =>
    [...clause.text.matchAll(pattern)]
      .map((found): Usage => ({ clause, start: found.index, end: found.index + found[0].length }))
      .filter(({ start, end }) => !isSilent(clause, start, end)),
  )
}
