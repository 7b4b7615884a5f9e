import { z } from 'zod'
import { clauseId, clauseKind } from './clause'
import { segment } from './comparison'
import { originId, originStatus, sourceNews } from './origin'
import { range } from './search'
import { languageTag, textId, wording } from './text'

const count = z.number().int().nonnegative()

/** Where a clause of a report stands, so that a reader finds it again. */
export const reportedClause = z.object({
  clauseId,
  /** The whole number, "29 (d)"; '' where the clause has none. */
  number: z.string(),
  kind: clauseKind,
  /** The heading it stands under; '' where there is none. */
  section: z.string(),
  text: z.string(),
})
export type ReportedClause = z.infer<typeof reportedClause>

/**
 * How a clause of a draft stands to the texts it names as its origins, as the bar beside it says. passage: it has
 * agreed words verbatim, and others. digest: the origin it has kept most of is a summary; working: it is another
 * draft. Neither is agreed language.
 */
export const coverageStatus = z.enum([
  'verbatim',
  'passage',
  'proposed',
  'adapted',
  'drifted',
  'translated',
  'digest',
  'working',
  'none',
])
export type CoverageStatus = z.infer<typeof coverageStatus>

/** One origin of a clause, and what the clause has kept of it. */
export const clauseSource = originStatus.extend({
  /** What this origin alone makes of the clause. */
  status: coverageStatus.exclude(['none']),
  originId,
  textId,
  citation: z.string(),
  language: languageTag,
  wording,
  /** What became of it since it was taken, where the user has not said to keep what was taken. */
  since: sourceNews.shape.what.optional(),
  /** The library keeps it out of sight. */
  archived: z.literal(true).optional(),
  /** Of the clause, that come from here; none where it has drifted away. */
  words: count,
  /** From the agreed wording to the clause as it stands; empty where it is verbatim. */
  difference: z.array(segment),
})
export type ClauseSource = z.infer<typeof clauseSource>

export const coveredClause = reportedClause.extend({
  status: coverageStatus,
  words: count,
  /** Of these, in brackets that are still open. */
  open: count,
  /** The origin it has kept most of first. */
  sources: z.array(clauseSource),
})
export type CoveredClause = z.infer<typeof coveredClause>

/** A text the draft takes words from. */
export const coverageSource = z.object({
  textId,
  title: z.string(),
  language: languageTag,
  wording,
  archived: z.literal(true).optional(),
  words: count,
  clauses: count,
})
export type CoverageSource = z.infer<typeof coverageSource>

/**
 * How much of a draft is agreed language. Every word counts once: `agreed` (official texts), `digest`,
 * `working` (other drafts), `open` and `own` make up `words`. Titles, headings, footnotes and editors'
 * notes are not counted.
 */
export const coverage = z.object({
  title: z.string(),
  language: languageTag,
  words: count,
  agreed: count,
  digest: count,
  working: count,
  open: count,
  own: count,
  /** Most words first, official texts before the others. */
  sources: z.array(coverageSource),
  clauses: z.array(coveredClause),
})
export type Coverage = z.infer<typeof coverage>

export const coverageProgress = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.number().min(0).max(1) }),
  z.object({ type: z.literal('done'), report: coverage }),
])
export type CoverageProgress = z.infer<typeof coverageProgress>

export const sourcesFormat = z.enum(['docx', 'html'])
export type SourcesFormat = z.infer<typeof sourcesFormat>

/**
 * How far a draft takes up a clause of a reference. taken: it quotes it, or says at least half of it.
 * partly: it says less of it, or quotes a wording that has drifted away. missing: neither.
 */
export const uptake = z.enum(['taken', 'partly', 'missing'])
export type Uptake = z.infer<typeof uptake>

export const expectedClause = reportedClause.extend({
  citation: z.string(),
  depth: z.number().int(),
  /** The heading or clause it stands under; null at the top. */
  under: clauseId.nullable(),
  sdgs: z.array(z.number().int()),
  uptake,
  /** The clauses of the draft that take it up, what says most of it first. */
  takenUpBy: z.array(z.object({ clauseId, number: z.string(), text: z.string(), quotes: z.boolean() })),
})
export type ExpectedClause = z.infer<typeof expectedClause>

/** What of a reference a draft takes up. Titles, headings, signatures and what only opens a list are not expected of it. */
export const gaps = z.object({
  draft: z.object({ title: z.string(), language: languageTag }),
  /** The language version the draft was held against. */
  reference: z.object({ textId, title: z.string(), language: languageTag, wording }),
  /** False where the reference is not in the draft's language: only clauses that quote it can be told. */
  comparable: z.boolean(),
  clauses: z.array(expectedClause),
})
export type Gaps = z.infer<typeof gaps>

export const gapsProgress = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.number().min(0).max(1) }),
  z.object({ type: z.literal('done'), report: gaps }),
])
export type GapsProgress = z.infer<typeof gapsProgress>

/**
 * spelling: one word written in several ways. wording: one agreed term in several words. capital: with and
 * without a capital. unusedTerm: a name that is given and nowhere used. writtenOut: in full after its
 * abbreviation was introduced. twoMeanings: one abbreviation for two things.
 */
export const consistencyKind = z.enum([
  'spelling',
  'wording',
  'capital',
  'unusedTerm',
  'writtenOut',
  'twoMeanings',
])
export type ConsistencyKind = z.infer<typeof consistencyKind>

export const consistencyFinding = z.object({
  kind: consistencyKind,
  /** The ways it is written, most used first, each as it stands where it first occurs. */
  forms: z.array(
    z.object({
      form: z.string(),
      places: z.array(z.object({ clauseId, number: z.string(), at: range, before: z.string(), found: z.string(), behind: z.string() })),
    }),
  ),
})
export type ConsistencyFinding = z.infer<typeof consistencyFinding>

/** What a draft says in more than one way. What stands in brackets is still being chosen, and passed over. */
export const consistency = z.object({ language: languageTag, findings: z.array(consistencyFinding) })
export type Consistency = z.infer<typeof consistency>

export const consistencyProgress = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.number().min(0).max(1) }),
  z.object({ type: z.literal('done'), report: consistency }),
])
export type ConsistencyProgress = z.infer<typeof consistencyProgress>
