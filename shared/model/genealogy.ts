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
  /** Of what was found: how much says that it is the same, from `CLAIMED_FROM` to 1. */
  score: z.number().nullable(),
})
export type GenealogyWording = z.infer<typeof genealogyWording>

export const genealogyStep = genealogyWording.extend({
  /** The place of the step it most likely comes from, or is a translation of; null for a beginning. */
  from: z.number().int().nullable(),
  /** What was changed since that step; null for a beginning and for another language. */
  changes: z.array(segment).nullable(),
})
export type GenealogyStep = z.infer<typeof genealogyStep>

/** Oldest first. */
export const genealogy = z.array(genealogyStep)
