import { z } from 'zod'
import { clause } from './clause'
import { origin } from './origin'
import { textId } from './text'
import { versionId } from './version'

/** A clause as it stood in a version, or stands now; null where it was not, or is no longer, in the text. */
const clauseMoment = z.object({
  version: z.object({ id: versionId, name: z.string(), automatic: z.boolean() }).nullable(),
  at: z.number(),
  clause: clause.nullable(),
})
export type ClauseMoment = z.infer<typeof clauseMoment>

export const clauseLife = z.object({
  /** Oldest first; the last is the present. */
  moments: z.array(clauseMoment),
  origins: z.array(origin),
  /** The same clause in other drafts, as it stands there. */
  elsewhere: z.array(z.object({ textId, title: z.string(), clause })),
})
export type ClauseLife = z.infer<typeof clauseLife>
