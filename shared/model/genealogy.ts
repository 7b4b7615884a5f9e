import { z } from 'zod'
import { clauseId } from './clause'
import { segment } from './comparison'
import { isoDate, languageTag, textId, textKind, wording } from './text'
import { versionId } from './version'

/**
 * How a wording is known to belong to the line. self: it is the clause asked about. version: the same clause
 * in another version or draft. declared: a draft says it was taken. found: the same words, and nobody said so.
 * language: its other self in another language.
 */
export const genealogyLink = z.enum(['self', 'version', 'declared', 'found', 'language'])
export type GenealogyLink = z.infer<typeof genealogyLink>

/** A clause as one text, version or language has it. */
export const genealogyWording = z.object({
  textId,
  clauseId,
  /** The saved version it stands in; null for a text as it is. */
  version: z.object({ id: versionId, name: z.string() }).nullable(),
  textTitle: z.string(),
  textKind,
  citation: z.string(),
  language: languageTag,
  wording,
  text: z.string(),
  /** When it was adopted, or written; null where nobody knows. */
  date: isoDate.nullable(),
  link: genealogyLink,
  /** The clauses it says it was taken from. */
  taken: z.array(z.object({ textId, clauseId })),
  /** Of what was found: how much says that it is the same, from `CLAIMED_FROM` to 1. */
  score: z.number().nullable(),
})
export type GenealogyWording = z.infer<typeof genealogyWording>

/**
 * How one step is known to come from another. declared: it says that it was taken from there; translated: so it
 * does, and that one is in another language. version: they are one clause, in two versions or drafts. found: it
 * keeps the words, and nobody said so. language: they are one clause of a text in two languages.
 */
export const genealogyTie = z.enum(['declared', 'version', 'found', 'language', 'translated'])
export type GenealogyTie = z.infer<typeof genealogyTie>

export const genealogyStep = genealogyWording.extend({
  /** The steps it comes from: the likeliest first, behind it what it declares besides; [] for a beginning. */
  from: z.array(z.object({ place: z.number().int(), tie: genealogyTie })),
  /** What was changed since the first of them; null for a beginning and for another language. */
  changes: z.array(segment).nullable(),
})
export type GenealogyStep = z.infer<typeof genealogyStep>

/** Oldest first, but nothing before what it says it was taken from. */
export const genealogy = z.array(genealogyStep)
