import { z } from 'zod'
import { clauseId } from '../model/clause'
import { passageRange } from '../model/comment'
import { origin, originId, refusedSource, sourceNews } from '../model/origin'
import { textId } from '../model/text'
import { done, procedure } from './procedure'

const originIds = z.object({ ids: z.array(originId).max(20_000) })

/** Where the wording of drafts comes from. */
export const originProcedures = {
  /** Records that a clause, or words of it, is being taken from a text; the draft's clause then names the origin. */
  take: procedure.input(z.object({ textId, clauseId, passage: passageRange.optional() })).output(origin),
  list: procedure.input(originIds).output(z.array(origin)),
  /** Of these origins, those whose source was corrected, replaced or removed since; not what the user chose to keep. */
  news: procedure.input(originIds).output(z.array(sourceNews)),
  /** Takes anew from the source as it stands what an origin took from it; for a draft to name instead. */
  renew: procedure.input(z.object({ id: originId })).output(origin),
  /** The wording taken is kept: nothing more is said of how the source stands now. */
  keep: procedure.input(z.object({ id: originId })).output(done),
  /** The sources of a draft's clauses that were offered and said no to. */
  listRefused: procedure.input(z.object({ textId })).output(z.array(refusedSource)),
  /** Remembers that a clause does not come from a source; it is not offered again. */
  refuse: procedure.input(z.object({ textId, source: refusedSource })).output(done),
}
