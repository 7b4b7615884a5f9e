import { z } from 'zod'
import { clause } from './clause'
import { sentStep } from './step'

/**
 * Part of a save that is too long for one request. The clauses of all parts together are those of the save; a step
 * of which several parts have some is one step, its changes and moves in the order of the parts.
 */
export const savePart = z.object({
  clauses: z.array(clause).max(100_000),
  steps: z.array(sentStep).max(10_000),
})
export type SavePart = z.infer<typeof savePart>

/** The name of a save whose parts go ahead of it; never used twice. */
export const saveId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export type SaveId = z.infer<typeof saveId>
