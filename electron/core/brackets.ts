import { newId } from '../../shared/clauses/newId'
import { plainText } from '../../shared/clauses/plainText'
import { Failure } from '../../shared/failure'
import type { NewResolution, Resolution } from '../../shared/model/bracket'
import type { TextId } from '../../shared/model/text'
import { listClauses } from '../store/clauses'
import { insertResolution, listResolutions } from '../store/resolutions'
import { getText } from '../store/texts'
import type { CoreContext } from './context'

/** Keeps what was decided about a bracket of a draft. The draft itself is saved as any change of it is. */
export function recordResolution(context: CoreContext, given: NewResolution): Resolution {
  const store = context.store()
  const resolution = { ...given, id: newId(), resolvedAt: context.platform.now() }
  store.transact(() => {
    const { pk, record } = getText(store, given.textId)
    if (record.kind === 'reference') throw new Failure('read_only', { title: record.title })
    insertResolution(store, pk, resolution)
  })
  return resolution
}

/**
 * The resolutions that stand in a text, newest first: of each bracket the last one, unless the bracket is
 * in the text again because it was put back, undone or restored.
 */
export function listStanding(context: CoreContext, textId: TextId): Resolution[] {
  const store = context.store()
  const { pk } = getText(store, textId)
  const clauses = listClauses(store, pk)
  const open = new Set(clauses.flatMap(({ content }) => content.flatMap((part) => (part.type === 'opening' ? [part.id] : []))))
  const isBack = ({ bracketId, clauseId, passage }: Resolution): boolean => {
    if (bracketId !== null) return open.has(bracketId)
    const clause = clauses.find(({ id }) => id === clauseId)
    return clause !== undefined && plainText(clause.content).includes(plainText(passage))
  }
  const seen = new Set<string>()
  return listResolutions(store, pk, textId).filter((resolution) => {
    const key = resolution.bracketId ?? resolution.id
    const isLast = !seen.has(key)
    seen.add(key)
    return isLast && !isBack(resolution)
  })
}
