import { z } from 'zod'
import { readClause } from './clause'

export const textId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
export type TextId = z.infer<typeof textId>

export const textKind = z.enum(['draft', 'reference'])
export type TextKind = z.infer<typeof textKind>

/** official: the adopted words. digest: somebody's summary, never agreed language. working: a draft's. */
export const wording = z.enum(['official', 'digest', 'working'])
export type Wording = z.infer<typeof wording>

/** How labels are computed; see `shared/numbering/labels`. */
export const numberingScheme = z.enum(['un', 'sections', 'call', 'eu', 'none'])
export type NumberingScheme = z.infer<typeof numberingScheme>

/** A BCP 47 tag, primary subtag in lower case: 'fr', 'en', 'pt-BR'. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
export type LanguageTag = z.infer<typeof languageTag>

/** A calendar date, YYYY-MM-DD. */
export const isoDate = z.iso.date()

/** What a user can edit about a text, apart from its clauses. */
export const textDescription = z.object({
  title: z.string().trim().min(1).max(500),
  shortTitle: z.string().trim().max(120).nullable(),
  language: languageTag,
  adoptedOn: isoDate.nullable(),
  adoptedBy: z.string().trim().max(300).nullable(),
  source: z.string().trim().max(1000).nullable(),
  licence: z.string().trim().max(500).nullable(),
  note: z.string().trim().max(2000).nullable(),
  wording,
  scheme: numberingScheme,
})
export type TextDescription = z.infer<typeof textDescription>

/** What a text is about, whom it addresses, which goal it serves, where its own words do not say so. */
export const textTag = z.object({ kind: z.enum(['topic', 'actor', 'sdg']), word: z.string().trim().min(1).max(60) })
export type TextTag = z.infer<typeof textTag>

export const textRecord = textDescription.extend({
  id: textId,
  kind: textKind,
  /** Shared by the language versions of one text; a text alone in its group has its own id here. */
  group: textId,
  /** Counts up with every saved change. A save names the revision it was made from. */
  revision: z.number().int().nonnegative(),
  /** Milliseconds since 1970, UTC. */
  createdAt: z.number(),
  changedAt: z.number(),
  /** How many clauses, headings included. */
  clauses: z.number().int().nonnegative(),
  /** Kept, and out of sight: not listed, not offered as a precedent, unless asked for. */
  archived: z.literal(true).optional(),
  /** By kind, then by word; absent where there are none. */
  tags: z.array(textTag).optional(),
  /** How many versions, former texts among them, are kept of it; absent where there are none. */
  versions: z.number().int().positive().optional(),
  /** Of a draft begun from another draft: which, and its version if it was not the text as it stood then. */
  branchedFrom: z.object({ text: textId, title: z.string(), version: z.string().nullable() }).optional(),
})
export type TextRecord = z.infer<typeof textRecord>

/** A text as it is described, without what saving it, or keeping a version, changes of its record. */
export type DescribedText = Omit<TextRecord, 'revision' | 'changedAt' | 'clauses' | 'versions'>

export const readText = z.object({ record: textRecord, clauses: z.array(readClause) })
export type ReadText = z.infer<typeof readText>
