import { withEdges } from '../../shared/brackets/withEdges'
import { mergedClauses } from '../../shared/compare/mergedClauses'
import { Failure } from '../../shared/failure'
import { plainText } from '../../shared/clauses/plainText'
import type { Clause, ClauseId } from '../../shared/model/clause'
import type { ImportedThread } from '../../shared/model/importing'
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
import { insertImportedComments } from './importedComments'
import { recordStep } from './steps'

export interface Merging {
  id: TextId
  /** The clauses a file was read as, and the file's name and language. */
  clauses: Clause[]
  comments?: ImportedThread[] | undefined
  fileName: string
  language: string
  window: string
}

/**
 * Makes a draft say what a colleague's file says: see `mergedClauses`. The draft as it was is kept as an
 * automatic version, comments and notes follow, and the whole is one step to undo. The file's own comments come
 * beside it, once each, and stay when the step is undone.
 */
export async function mergeIntoDraft(
  context: CoreContext,
  { id, clauses, comments = [], fileName, language, window }: Merging,
): Promise<{ record: TextRecord; former: VersionRecord; comments: number }> {
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
    const now = context.platform.now()
    const brought = insertImportedComments(store, comments, { textPk: pk, clauses: merged, clauseOf: clauseFinder(clauses, merged), now })
    touchText(store, pk, now)
    return { record: getText(store, id).record, former, followed, brought }
  })
  const { record, former, followed, brought } = done
  context.events.publish({ type: 'textChanged', textId: id, revision: record.revision, by: window })
  context.events.publish({ type: 'libraryChanged' })
  tellFollowed(context, id, { ...followed, comments: followed.comments || brought > 0 })
  return { record, former, comments: brought }
}

/** Which clause of the draft a clause of the file has become: the draft now says what the file says, in its order. */
function clauseFinder(clauses: readonly Clause[], merged: readonly Clause[]): (id: ClauseId) => ClauseId | undefined {
  const left = Map.groupBy(merged, ({ content }) => plainText(content))
  const become = new Map(clauses.map(({ id, content }) => [id, left.get(plainText(content))?.shift()?.id]))
  return (id) => become.get(id)
}
