import { $getRoot, mergeRegister, type LexicalEditor } from 'lexical'
import { $isClauseNode } from './ClauseNode'
import { registerDirtyClauses } from './dirtyClauses'

/** Marks the editor's element with `data-empty` while the draft is one empty clause. */
export function registerEmptyMark(editor: LexicalEditor): () => void {
  const draw = (): void => {
    const empty = editor.getEditorState().read(() => {
      const first = $getRoot().getFirstChild()
      return $getRoot().getChildrenSize() === 1 && $isClauseNode(first) && first.isEmpty()
    })
    editor.getRootElement()?.toggleAttribute('data-empty', empty)
  }
  return mergeRegister(registerDirtyClauses(editor, draw), editor.registerRootListener(draw))
}
