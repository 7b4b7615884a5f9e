import { buildEditorFromExtensions } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $getRoot,
  $isElementNode,
  defineExtension,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalEditorWithDispose,
} from 'lexical'
import { joinRuns } from '../../../shared/clauses/plainText'
import type { Footnote, SetContent } from '../../../shared/model/inline'
import { $contentOf, $nodesFromContent } from '../content'
import { draftTheme } from '../draftTheme'

/** A small editor of one note's words: bold, italic, underline and lines; a note can hold nothing else. */
export function createNoteEditor(content: Footnote['content']): LexicalEditorWithDispose {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'chapeau/Note',
      namespace: 'chapeau-note',
      theme: { text: draftTheme.text ?? {} },
      dependencies: [HistoryExtension],
      register: (created) => registerRichText(created),
      $initialEditorState: null,
      onError: (error) => reportError(error),
    }),
  )
  editor.update(
    () => {
      const words = $createParagraphNode().append(...$nodesFromContent(content))
      $getRoot().clear().append(words)
      words.selectEnd()
    },
    { tag: HISTORY_MERGE_TAG, discrete: true },
  )
  return editor
}

/** What the note says; each paragraph after the first begins on a new line. Blank ones at the ends are dropped. */
export function readNote(editor: LexicalEditor): Footnote['content'] {
  return editor.getEditorState().read(() => {
    const lines = $getRoot().getChildren().filter($isElementNode)
    const content = lines.flatMap((line, at): SetContent => {
      const words = $contentOf(line).filter((part) => part.type === 'text' || part.type === 'break')
      return at > 0 ? [{ type: 'break' }, ...words] : words
    })
    const first = content.findIndex(isWritten)
    return first < 0 ? [] : joinRuns(content.slice(first, content.findLastIndex(isWritten) + 1))
  })
}

function isWritten(part: SetContent[number]): boolean {
  return part.type === 'text' && part.text.trim() !== ''
}
