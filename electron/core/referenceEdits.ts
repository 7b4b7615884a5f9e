import { Failure } from '../../shared/failure'
import type { ClauseStructure, ReferenceDetails } from '../../shared/model/reference'
import type { TextId, TextRecord } from '../../shared/model/text'
import { listClauses, writeClauses } from '../store/clauses'
import { listCorrigenda } from '../store/corrigenda'
import { listQuoting } from '../store/origins'
import { findShippedEdition } from '../store/shipped'
import type { Store } from '../store/store'
import { getText, touchText } from '../store/texts'
import type { CoreContext } from './context'

export function details(context: CoreContext, id: TextId): ReferenceDetails {
  const store = context.store()
  const { pk } = getText(store, id)
  return {
    corrigenda: listCorrigenda(store, pk),
    quotedBy: listQuoting(store, id),
    structureIsOurs: structureIsOurs(store, id),
  }
}

/** The structure of a text that came with the program is its publisher's; that of an imported one was only guessed. */
function structureIsOurs(store: Store, id: TextId): boolean {
  const edition = findShippedEdition(store, id)
  return edition === null || edition === 'replaced'
}

/** Sets kinds, levels and labels; the words of every clause stay as they are. */
export function restructure(
  context: CoreContext,
  id: TextId,
  base: number,
  structure: readonly ClauseStructure[],
): TextRecord {
  const store = context.store()
  const { record } = store.transact(() => {
    const { pk, record: stored } = getText(store, id)
    if (stored.kind !== 'reference' || !structureIsOurs(store, id)) throw new Failure('read_only', { title: stored.title })
    if (stored.revision !== base) throw new Failure('changed_elsewhere', { revision: stored.revision })
    const clauses = listClauses(store, pk)
    if (clauses.length !== structure.length || clauses.some(({ id: own }, at) => own !== structure[at]!.id)) {
      throw new Failure('invalid_input', { reason: 'the clauses are not those of the text' })
    }
    writeClauses(store, pk, clauses.map((clause, at) => ({ ...clause, ...structure[at]! })), null)
    touchText(store, pk, context.platform.now())
    return getText(store, id)
  })
  context.events.publish({ type: 'textChanged', textId: id, revision: record.revision, by: null })
  return record
}
