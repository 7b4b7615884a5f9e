import type { Clause } from '../../shared/model/clause'
import type { ComparedSide, ComparedSource } from '../../shared/model/comparison'
import { resolveReferences } from '../../shared/numbering/references'
import { comparedSide } from './comparedSide'
import type { CoreContext } from './context'
import { getTextState } from './textStates'

/** A side of a comparison and the clauses it was made of, with their marks. */
export interface ReadSource {
  side: ComparedSide
  clauses: Clause[]
}

/** A stored text or version, or a file opened only to be compared. */
export function readSource(context: CoreContext, source: ComparedSource): ReadSource {
  if ('opened' in source) return context.openedFiles.get(source.opened)
  const { record, clauses: stored } = getTextState(context, source)
  const clauses = [...resolveReferences(stored, record.scheme, record.language)]
  return { side: comparedSide(record, clauses), clauses }
}
