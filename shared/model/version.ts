import { z } from 'zod'
import { readClause } from './clause'
import { textId, textRecord } from './text'

export const versionId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export type VersionId = z.infer<typeof versionId>

export const versionName = z.string().trim().min(1).max(120)

/** A named, immutable state of a text. */
export const versionRecord = z.object({
  id: versionId,
  textId,
  name: z.string(),
  note: z.string().nullable(),
  /** True when Chapeau saved it before something that changes much, such as a restore. */
  automatic: z.boolean(),
  createdAt: z.number(),
  clauses: z.number().int().nonnegative(),
})
export type VersionRecord = z.infer<typeof versionRecord>

export const readVersion = z.object({
  version: versionRecord,
  record: textRecord,
  clauses: z.array(readClause),
})
export type ReadVersion = z.infer<typeof readVersion>

/** One side of a comparison or an export: a text as it stands, or one of its versions. */
export const textState = z.union([z.object({ text: textId }), z.object({ version: versionId })])
export type TextState = z.infer<typeof textState>
