import { readAbbreviations, type Abbreviation } from '../../checks/abbreviations'
import { isHeading } from '../../clauses/outline'
import type { ConsistencyFinding } from '../../model/report'
import type { ClauseToRead, ConsistencyTask } from './consistencyTask'
import { givenNames, type GivenName } from './givenNames'
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
  const unused = read
    .flatMap(({ clause, terms }) => namesIn(clause, terms))
    .filter((term) => !isSilent(term.clause, term.start, term.end) && !isUsed(term, clauses))
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

/** What a clause gives a name to, in one of the ways there are; each name once. */
function namesIn(clause: ClauseToRead, terms: readonly Abbreviation[]): (Usage & GivenName)[] {
  const more = givenNames(clause.text).filter(({ start, end }) => !terms.some((term) => term.start < end && term.end > start))
  return [...terms.map((term) => ({ ...term, isName: true })), ...more].map((term) => ({ ...term, clause }))
}

/** Used where it stands once more; a name with its capital. */
function isUsed({ short, isName }: GivenName, clauses: readonly ClauseToRead[]): boolean {
  return usagesOf(clauses, short, isName ? 'u' : 'iu', isName ? '' : 's?').length > 1
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
