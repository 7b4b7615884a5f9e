import { buildEditorFromExtensions, NormalizeTripleClickSelectionExtension } from '@lexical/extension'
import { registerRichText } from '@lexical/rich-text'
import {
  defineExtension,
  mergeRegister,
  type AnyLexicalExtensionArgument,
  type EditorThemeClasses,
  type LexicalEditorWithDispose,
} from 'lexical'
import type { Clause } from '../../shared/model/clause'
import { registerBracketEdges } from './brackets/registerBracketEdges'
import { registerClauseCommands } from './clauseCommands'
import { CLAUSE_NODES } from './ClauseNode'
import { loadClauses } from './document'
import { ClauseHistoryExtension } from './history/ClauseHistoryExtension'
import { registerRowArrows } from './rowArrows'
import { registerSelectionInStep } from './selectionInStep'
import { registerUniqueIds } from './uniqueIds'

export interface DraftEditorOptions {
  clauses: readonly Clause[]
  theme?: EditorThemeClasses
  /** What else the editor is to do; see Lexical's extensions. */
  extensions?: readonly AnyLexicalExtensionArgument[]
  /** Hears of faults inside an update; Lexical then goes back to the state before it. */
  onError?: (error: Error) => void
}

/** Clauses as the only blocks, the commands on them, and undo over all of it. */
const ClauseExtension = defineExtension({
  name: 'chapeau/Clauses',
  nodes: () => [...CLAUSE_NODES],
  dependencies: [NormalizeTripleClickSelectionExtension, ClauseHistoryExtension],
  register: (editor) =>
    mergeRegister(
      registerRichText(editor),
      registerClauseCommands(editor),
      registerRowArrows(editor),
      registerUniqueIds(editor),
      registerSelectionInStep(editor),
      registerBracketEdges(editor),
    ),
})

/** An editor that holds these clauses, not yet on the page. `dispose` ends it. */
export function createDraftEditor(options: DraftEditorOptions): LexicalEditorWithDispose {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'chapeau/Draft',
      namespace: 'chapeau',
      theme: options.theme ?? {},
      dependencies: [ClauseExtension, ...(options.extensions ?? [])],
      $initialEditorState: null,
      onError: options.onError ?? reportError,
    }),
  )
  loadClauses(editor, options.clauses)
  return editor
}
