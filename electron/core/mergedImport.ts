import { withEdges } from '../../shared/brackets/withEdges'
import { mergedClauses } from '../../shared/compare/mergedClauses'
import { Failure } from '../../shared/failure'
import type { Clause } from '../../shared/model/clause'
import type { TextId, TextRecord } from '../../shared/model/text'
import type { VersionRecord } from '../../shared/model/version'
import { unlockLabels } from '../../shared/numbering/unlockLabels'
import { listClauses, writeClauses } from '../store/clauses'
import { getText, touchText } from '../store/texts'
import { keepAutomaticVersion } from './automaticVersions'
import { comparedSide } from './comparedSide'
import { readSource } from './comparedSources'
import { scalesOf } from './comparisons'
import type { CoreContext } from './context'
import { follow, tellFollowed } from './following'
import { recordStep } from './steps'

export interface Merging {
  id: TextId
  /** The clauses a file was read as, and the file's name and language. */
  clauses: Clause[]
  fileName: string
  language: string
  window: string
}

/**
 * Makes a draft say what a colleague's file says: see `mergedClauses`. The draft as it was is kept as an
 * automatic version, comments and notes follow, and the whole is one step to undo.
 */
export async function mergeIntoDraft(
  context: CoreContext,
  { id, clauses, fileName, language, window }: Merging,
): Promise<{ record: TextRecord; former: VersionRecord }> {
  const store = context.store()
  if (clauses.length === 0) throw new Failure('nothing_to_import', { name: fileName })
  const { record: seen, pk } = getText(store, id)
  if (seen.kind === 'reference') throw new Failure('read_only', { title: seen.title })
  const draft = listClauses(store, pk)
  const inside = new Set<string>()
  const incoming = unlockLabels(clauses, language).clauses.map((clause) => ({
    ...clause,
    content: withEdges(clause.content, inside),
  }))
  const comparison = await context.comparing.compare(
    {
      left: readSource(context, { text: id }).side,
      right: comparedSide({ title: fileName, language, scheme: 'none' }, clauses),
      scales: scalesOf(context),
    },
    () => {},
  )
  const merged = mergedClauses(draft, incoming, comparison, seen.language)
  const order = merged.map((clause) => clause.id)
  const done = store.transact(() => {
    const text = getText(store, id)
    // Compared without holding the store: somebody may have gone on writing.
    if (text.record.revision !== seen.revision) throw new Failure('changed_elsewhere', { revision: text.record.revision })
    const former = keepAutomaticVersion(context, text, { before: 'import', file: fileName })
    const followed = follow(store, text, { clauses: merged, order })
    writeClauses(store, pk, merged, order)
    recordStep(context, pk, draft, merged, window)
    touchText(store, pk, context.platform.now())
    return { record: getText(store, id).record, former, followed }
  })
  const { record, former, followed } = done
  context.events.publish({ type: 'textChanged', textId: id, revision: record.revision, by: window })
  context.events.publish({ type: 'libraryChanged' })
  tellFollowed(context, id, followed)
  return { record, former }
}
