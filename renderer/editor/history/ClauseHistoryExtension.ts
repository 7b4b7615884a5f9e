import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { defineExtension, type LexicalEditor } from 'lexical'
import { ClauseHistory } from './ClauseHistory'
import { registerClauseHistory } from './registerClauseHistory'

/** Undo by clauses, in place of Lexical's own by whole states. */
export const ClauseHistoryExtension = defineExtension({
  name: 'chapeau/ClauseHistory',
  build: () => new ClauseHistory(),
  register: (editor, _config, state) => registerClauseHistory(editor, state.getOutput()),
})

/** The history of a draft's editor. */
export function historyOf(editor: LexicalEditor): ClauseHistory {
  return getExtensionDependencyFromEditor(editor, ClauseHistoryExtension).output
}
