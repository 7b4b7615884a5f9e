import { z } from 'zod'
import { clauseId } from '../model/clause'
import { clauseStructure, correctionReason, corrigendum, corrigendumId, referenceDetails } from '../model/reference'
import { textId, textRecord } from '../model/text'
import { done, procedure } from './procedure'

/** What is done to a reference beside describing it: its wording is evidence. */
export const referenceProcedures = {
  details: procedure.input(z.object({ id: textId })).output(referenceDetails),
  /** Makes a reference a language version of another one, or, with null, of none. */
  group: procedure.input(z.object({ id: textId, with: textId.nullable() })).output(textRecord),
  /**
   * Puts a typo right: the clause now says `corrected`, and what it said stays in its corrigendum. `printed`
   * is what the window saw; a clause that says something else fails with `changed_elsewhere`.
   */
  correct: procedure
    .input(
      z.object({
        textId,
        clauseId,
        printed: z.string().max(2_000_000),
        corrected: z.string().trim().min(1).max(2_000_000),
        reason: correctionReason,
      }),
    )
    .output(corrigendum),
  /** Has the clause say again what was printed; only for the last corrigendum of a clause. */
  withdraw: procedure.input(z.object({ id: corrigendumId })).output(done),
  /** Kinds, levels and labels of an imported reference. Names every clause; the wording stays as it is. */
  restructure: procedure
    .input(
      z.object({ id: textId, base: z.number().int().nonnegative(), clauses: z.array(clauseStructure).max(100_000) }),
    )
    .output(textRecord),
}
