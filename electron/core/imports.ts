import { withEdges } from '../../shared/brackets/withEdges'
import { newId } from '../../shared/clauses/newId'
import { unlockLabels } from '../../shared/numbering/unlockLabels'
import { Failure } from '../../shared/failure'
import { wordingAsRead, type ImportOutcome, type ImportRequest } from '../../shared/model/importing'
import type { TextKind, TextRecord } from '../../shared/model/text'
import { writeClauses } from '../store/clauses'
import { getText, insertText } from '../store/texts'
import { giveText } from './catalogue'
import type { CoreContext } from './context'
import { findDuplicates } from './duplicates'
import { hasComments, insertImportedComments } from './importedComments'
import { previewFile, type ImportFile } from './importPreview'
import { joinableGroup } from './library'
import { EMPTY_DESCRIPTION } from './texts'

/**
 * Stores what the user made of a preview as a text of its own. A reference keeps the numbers it came
 * with, and its brackets as characters; a draft numbers itself wherever that gives the same numbers, and
 * its brackets are brackets. Comments come beside a draft only.
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
    const group = request.languageOf === undefined ? id : joinableGroup(library, description, request.languageOf)
    const pk = insertText(library, { ...description, id, kind, group }, context.platform.now())
    writeClauses(library, pk, unique, unique.map((clause) => clause.id))
    if (kind === 'draft') {
      const to = { textPk: pk, clauses: unique, clauseOf: (clauseId: string) => clauseId, now: context.platform.now() }
      insertImportedComments(library, request.comments ?? [], to)
    }
    if (request.record !== undefined) giveText(library, request.record, pk)
  })
  context.events.publish({ type: 'libraryChanged' })
  return getText(library, id).record
}

/**
 * Reads a file and stores it as it was read, in one transaction, to be described later. A text of the same
 * kind that says the very same is told instead of stored a second time, unless comments would be lost with it.
 */
export async function storeFile(context: CoreContext, file: ImportFile, kind: TextKind): Promise<ImportOutcome> {
  const { title, language, clauses, comments, notices } = await previewFile(file)
  const library = context.store()
  const duplicateOf = findDuplicates(context, clauses).find(({ identical, kind: other, textId }) => {
    return identical && other === kind && (kind === 'reference' || hasComments(library, getText(library, textId).pk, comments))
  })
  if (duplicateOf) return { duplicateOf }
  const wording = kind === 'draft' ? 'working' : wordingAsRead(notices)
  const description = { ...EMPTY_DESCRIPTION, title, language, wording, scheme: 'none' } as const
  return { imported: store(context, { kind, description, clauses, comments }), comments: comments.length }
}

function selfNumbering({ clauses, description }: ImportRequest): Pick<ImportRequest, 'clauses' | 'description'> {
  const unlocked = unlockLabels(clauses, description.language)
  return { clauses: unlocked.clauses, description: { ...description, scheme: unlocked.scheme } }
}
