import type { ContractRouterClient } from '@orpc/contract'
import { newId } from '../../../shared/clauses/newId'
import type { Contract } from '../../../shared/contract'
import type { SavePart } from '../../../shared/model/savePart'
import type { TextId } from '../../../shared/model/text'
import { PART_SIZE, saveParts } from '../../../shared/steps/saveParts'
import type { DraftStore } from '../../editor/draftSaver'

type Saving = Pick<ContractRouterClient<Contract>['text'], 'save' | 'sendPart'>

/**
 * Saves a draft's changes. What is long goes ahead in parts, between which the page can be drawn and asked; nothing
 * of them is stored before the save that names them, so that no draft is ever stored by halves.
 */
export async function sendSave(
  core: Saving,
  draft: { id: TextId; window: string },
  { base, clauses, order, steps }: Parameters<DraftStore['save']>[0],
  partSize = PART_SIZE,
): Promise<{ revision: number }> {
  const id = newId()
  let count = 0
  let part: SavePart = { clauses: [], steps: [] }
  for (const next of saveParts(clauses, order, steps?.steps ?? [], partSize)) {
    if (part.clauses.length + part.steps.length > 0) await core.sendPart({ save: id, index: count++, part })
    part = next
  }
  return core.save({
    ...draft,
    base,
    order,
    clauses: part.clauses,
    steps: steps && { ...steps, steps: part.steps },
    ...(count > 0 && { parts: { id, count } }),
  })
}
