import { z } from 'zod'
import {
  countDetails,
  MOST_SUPPORTERS,
  reportedCount,
  support,
  supporter,
  supporterDetails,
  supporterId,
} from '../model/supporter'
import { textId } from '../model/text'
import { done, procedure } from './procedure'

const ids = z.object({ ids: z.array(supporterId).min(1).max(MOST_SUPPORTERS) })

/** Who supports a text, and the figures given for it. */
export const supporterProcedures = {
  /** What was noted on the text or on any of its language versions. */
  list: procedure.input(z.object({ textId })).output(support),
  /** Adds those that are not there yet; `known` says how many were. */
  add: procedure
    .input(z.object({ textId, supporters: z.array(supporterDetails).min(1).max(MOST_SUPPORTERS) }))
    .output(z.object({ added: z.array(supporter), known: z.number().int() })),
  update: procedure.input(z.object({ id: supporterId, details: supporterDetails })).output(supporter),
  remove: procedure.input(ids).output(done),
  bringBack: procedure.input(ids).output(done),
  addCount: procedure.input(z.object({ textId, count: countDetails })).output(reportedCount),
  updateCount: procedure.input(z.object({ id: supporterId, count: countDetails })).output(reportedCount),
  removeCount: procedure.input(z.object({ id: supporterId })).output(done),
  bringBackCount: procedure.input(z.object({ id: supporterId })).output(done),
}
