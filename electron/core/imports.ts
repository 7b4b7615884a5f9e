import { withEdges } from '../../shared/brackets/withEdges'
import { newId } from '../../shared/clauses/newId'
import { unlockLabels } from '../../shared/numbering/unlockLabels'
import { Failure } from '../../shared/failure'
import type { ImportRequest } from '../../shared/model/importing'
import type { TextRecord } from '../../shared/model/text'
import { writeClauses } from '../store/clauses'
import { getText, insertText } from '../store/texts'
import type { CoreContext } from './context'

/**
 * Stores what the user made of a preview as a text of its own. A reference keeps the numbers it came
 * with, and its brackets as characters; a draft numbers itself wherever that gives the same numbers, and
 * its brackets are brackets.
 */
export function store(context: CoreContext, request: ImportRequest): TextRecord {
  const library = context.store()
  const { kind } = request
  const { clauses, description } = kind === 'draft' ? selfNumbering(request) : request
  if (clauses.length === 0) throw new Failure('nothing_to_import', { name: description.title })
  const id = newId()
  const seen = new Set<string>()
  const inside = new Set<string>()
  const unique = clauses.map((clause) => {
    const taken = seen.has(clause.id)
    seen.add(clause.id)
    const content = kind === 'draft' ? withEdges(clause.content, inside) : clause.content
    return { ...clause, id: taken ? newId() : clause.id, content, origins: [] }
  })
  library.transact(() => {
    const pk = insertText(library, { ...description, id, kind, group: id }, context.platform.now())
    writeClauses(library, pk, unique, unique.map((clause) => clause.id))
  })
  context.events.publish({ type: 'libraryChanged' })
  return getText(library, id).record
}

function selfNumbering({ clauses, description }: ImportRequest): Pick<ImportRequest, 'clauses' | 'description'> {
  const unlocked = unlockLabels(clauses, description.language)
  return { clauses: unlocked.clauses, description: { ...description, scheme: unlocked.scheme } }
}
