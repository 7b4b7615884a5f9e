import { newId } from '../../shared/clauses/newId'
import { keepIds } from '../../shared/compare/keepIds'
import { Failure } from '../../shared/failure'
import type { ImportRequest } from '../../shared/model/importing'
import type { TextId, TextRecord } from '../../shared/model/text'
import type { VersionRecord } from '../../shared/model/version'
import { listClauses, writeClauses } from '../store/clauses'
import { assignCorrigenda } from '../store/corrigenda'
import { keepFromEditions } from '../store/shipped'
import { getText, updateDescription } from '../store/texts'
import { getVersion } from '../store/versions'
import { keepVersion } from './automaticVersions'
import { comparedSide } from './comparedSide'
import { scalesOf } from './comparisons'
import type { CoreContext } from './context'

export interface Replacement extends Pick<ImportRequest, 'description' | 'clauses'> {
  id: TextId
  /** What the former text is called from now on. */
  formerName: string
}

/**
 * Puts a newer text in a reference's place, or the official one in a digest's. The former stays as a version
 * of the text; its clauses' ids go on in those that answer to them, so that what quotes them still finds them.
 */
export async function replaceText(
  context: CoreContext,
  { id, description, clauses, formerName }: Replacement,
): Promise<{ record: TextRecord; former: VersionRecord }> {
  const store = context.store()
  if (clauses.length === 0) throw new Failure('nothing_to_import', { name: description.title })
  const seen = getText(store, id)
  if (seen.record.kind !== 'reference') throw new Failure('invalid_input', { reason: 'not a reference' })
  const comparison = await context.comparing.compare(
    {
      left: comparedSide(seen.record, listClauses(store, seen.pk)),
      right: comparedSide(description, clauses),
      scales: scalesOf(context),
    },
    () => {},
  )
  const latter = keepIds(clauses, comparison, newId).map((clause) => ({ ...clause, origins: [] }))
  const done = store.transact(() => {
    const text = getText(store, id)
    // Compared without holding the store: what it says may have changed meanwhile.
    if (text.record.revision !== seen.record.revision) throw new Failure('changed_elsewhere')
    const former = keepVersion(context, text, { name: formerName, note: null, automatic: false })
    assignCorrigenda(store, text.pk, getVersion(store, former.id).pk)
    writeClauses(store, text.pk, latter, latter.map((clause) => clause.id))
    updateDescription(store, text.pk, description, context.platform.now())
    keepFromEditions(store, id, 'replaced')
    return { record: getText(store, id).record, former }
  })
  context.events.publish({ type: 'textChanged', textId: id, revision: done.record.revision, by: null })
  context.events.publish({ type: 'libraryChanged' })
  return done
}
