import { Failure } from '../../shared/failure'
import { failureSentence } from '../../shared/messages/translator'
import type { ReadClause } from '../../shared/model/clause'
import type { ComparedSide } from '../../shared/model/comparison'
import { textId, type TextId } from '../../shared/model/text'
import type { TextState } from '../../shared/model/version'
import { comparedSide } from '../core/comparedSide'
import { readSource } from '../core/comparedSources'
import type { CoreContext } from '../core/context'
import { previewFile } from '../core/importPreview'
import { readClauses } from '../core/textReading'
import { EMPTY_DESCRIPTION } from '../core/texts'
import { getTextState } from '../core/textStates'
import { about } from './cliFailure'
import { isFile, openFile } from './files'

/** The text or version with this id; fails naming the argument it was given for. */
export function textStateOf(core: CoreContext, argument: string, id: string): TextState {
  const state = findTextState(core, id)
  if (!state) throw about(argument, (say) => failureSentence(say, { code: 'not_found', details: { what: 'text', id } }))
  return state
}

/** The text with this id; fails naming the argument it was given for. */
export function referenceOf(core: CoreContext, argument: string, id: string): TextId {
  const state = textStateOf(core, argument, id)
  if ('text' in state) return state.text
  throw about(argument, (say) => failureSentence(say, { code: 'not_found', details: { what: 'text', id } }))
}

function findTextState(core: CoreContext, id: string): TextState | null {
  if (!textId.safeParse(id).success) return null
  for (const state of [{ text: id }, { version: id }]) {
    try {
      getTextState(core, state)
      return state
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'not_found')) throw error
    }
  }
  return null
}

/** The clauses, with their labels, of a stored text or version, else of a file, which is not stored. */
export async function clausesOf(core: CoreContext, argument: string, value: string): Promise<ReadClause[]> {
  const state = findTextState(core, value)
  if (state) {
    const { record, clauses } = getTextState(core, state)
    return readClauses(record, clauses)
  }
  if (!(await isFile(value))) throw about(argument, (say) => say('cli.neitherTextNorFile', { value }))
  const { title, language, clauses } = await previewFile(await openFile(value))
  return readClauses({ ...EMPTY_DESCRIPTION, title, language, scheme: 'none' }, clauses)
}

/** One side of a comparison: a stored text if there is one with this id, else a file, which is not stored. */
export async function sideOf(core: CoreContext, argument: string, value: string): Promise<ComparedSide> {
  const state = findTextState(core, value)
  if (state) return readSource(core, state).side
  if (!(await isFile(value))) throw about(argument, (say) => say('cli.neitherTextNorFile', { value }))
  const { title, language, clauses } = await previewFile(await openFile(value))
  return comparedSide({ title, language, scheme: 'none' }, clauses)
}
