import { z } from 'zod'
import { clauseId, clauseKind } from './clause'
import { range } from './search'
import { isoDate, languageTag, textId, textKind, wording } from './text'
import { versionId } from './version'

/** From this score on, a clause is claimed to be a precedent. */
export const CLAIMED_FROM = 0.5

/** Where agreed language is looked for: in the references, or also in drafts and saved versions. */
export const precedentScope = z.enum(['references', 'all'])
export type PrecedentScope = z.infer<typeof precedentScope>

/**
 * How a precedent says it. verbatim: one holds the other word for word, typography and case aside.
 * inflected: so it does when endings and small words are folded. near: they share passages or words.
 */
export const likenessKind = z.enum(['verbatim', 'inflected', 'near'])
export type LikenessKind = z.infer<typeof likenessKind>

/** A clause that says what was asked about, in the same or nearly the same words. */
export const precedent = z.object({
  textId,
  textTitle: z.string(),
  textKind,
  wording,
  /** The saved version it was found in; null for a text as it stands. */
  version: z.object({ id: versionId, name: z.string() }).nullable(),
  clauseId,
  kind: clauseKind,
  label: z.string(),
  /** "Global Digital Compact, para. 29 (d)" */
  citation: z.string(),
  language: languageTag,
  adoptedOn: isoDate.nullable(),
  /** The clause's plain text, as a search hit has it. */
  text: z.string(),
  score: z.number().min(0).max(1),
  exact: likenessKind,
  /** The passages in the wording that was asked about, in its order. */
  shared: z.array(range),
  /** The same passages in `text`: as many, in the same order, so that `passages[i]` says what `shared[i]` says. */
  passages: z.array(range),
})
export type Precedent = z.infer<typeof precedent>

export const precedentAnswer = z.object({
  /** Best first; every one scores `CLAIMED_FROM` or more. */
  claimed: z.array(precedent),
  /** A few that come near and are no precedents, best first. */
  nearest: z.array(precedent),
  /** When no text that was to be searched is in the language asked about: which languages there are. */
  missing: z.object({ language: languageTag, available: z.array(languageTag) }).nullable(),
  /** Clauses read so far while the index is still being built; null once it is whole. Ask again for a whole answer. */
  indexing: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
})
export type PrecedentAnswer = z.infer<typeof precedentAnswer>

/** Precedents of a whole wording, such as the clause being written. */
export const wordingQuestion = z.object({
  text: z.string().max(200_000),
  language: languageTag,
  among: precedentScope,
  /** What is not to be found: the clause itself, or its whole text when no clause is named; versions of it included. */
  except: z.object({ textId, clauseId: clauseId.optional() }).nullable(),
  limit: z.number().int().min(1).max(100),
  /** True to be told of digests as well; they are never agreed language. */
  digests: z.boolean(),
})
export type WordingQuestion = z.infer<typeof wordingQuestion>

/** Where a phrase occurs: word for word first, then with other endings and small words, then nearly. */
export const phraseQuestion = z.object({
  phrase: z.string().max(2000),
  language: languageTag,
  among: precedentScope,
  limit: z.number().int().min(1).max(100),
})
export type PhraseQuestion = z.infer<typeof phraseQuestion>
