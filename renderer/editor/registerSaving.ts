import { COMMAND_PRIORITY_LOW, mergeRegister, type LexicalEditor } from 'lexical'
import type { Clause, ClauseId } from '../../shared/model/clause'
import { applyClauses, STORED_TAG } from './applyClauses'
import { $clauseNodes, $readClause, readClauses } from './document'
import { registerDirtyClauses } from './dirtyClauses'
import type { DraftDocument, DraftSaver } from './draftSaver'
import { LONG_TURN_COMMAND } from './history/registerClauseHistory'
import type { LongTurn } from './history/turnInPieces'
import { MORE_TO_COME_TAG } from './moreToCome'

/** The editor's draft, as the saver reads and replaces it. Also readable after the editor is gone from the page. */
export function draftDocument(editor: LexicalEditor): DraftDocument {
  return {
    read: (ids) => editor.getEditorState().read(() => $readSome(ids)),
    readAll: () => readClauses(editor),
    order: () => editor.getEditorState().read(() => $clauseNodes().map((node) => node.getId())),
    replace: (clauses) => applyClauses(editor, clauses),
  }
}

/** Tells the saver which clauses each update changed, and has it save at once when the user turns away. */
export function registerSaving(editor: LexicalEditor, saver: DraftSaver): () => void {
  const save = (): void => void saver.flush().catch(() => undefined)
  let turn: LongTurn | null = null
  const hide = (): void => {
    if (document.visibilityState === 'hidden') save()
  }
  return mergeRegister(
    registerDirtyClauses(editor, ({ changed, order, tags }) => {
      if (tags.has(STORED_TAG)) return
      if (changed.length > 0 || order) saver.changed(changed.map((node) => node.__id), order, tags.has(MORE_TO_COME_TAG))
    }),
    listen(window, 'blur', save),
    listen(window, 'pagehide', save),
    listen(document, 'visibilitychange', hide),
    editor.registerCommand(
      LONG_TURN_COMMAND,
      (begun) => {
        turn = begun
        saver.saveAfter(begun.ended)
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
    // Called first, while what it changes is still heard.
    () => turn?.finish(),
  )
}

/**
 * Asks before the page goes while something typed is not stored. Stays until told to end, which may
 * be later than the editor: a draft that left the page unsaved is still being tried.
 */
export function registerUnsavedGuard(saver: DraftSaver): () => void {
  return listen(window, 'beforeunload', (event) => {
    if (!saver.hasPending) return
    void saver.flush().catch(() => undefined)
    event.preventDefault()
  })
}

function $readSome(ids: ReadonlySet<ClauseId>): Clause[] {
  return $clauseNodes()
    .filter((node) => ids.has(node.getId()))
    .map($readClause)
}

function listen(target: EventTarget, type: string, listener: (event: Event) => void): () => void {
  target.addEventListener(type, listener)
  return () => target.removeEventListener(type, listener)
}
