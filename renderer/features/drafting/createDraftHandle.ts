import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import type { BracketHandle } from '../../editor/brackets/bracketHandle'
import { $selectedPassage, $selectPassage } from '../../editor/comments/passages'
import { readClauses } from '../../editor/document'
import { focusClause } from '../../editor/focusClause'
import { resumePlace } from '../../editor/lastPlace'
import type { DraftSaver } from '../../editor/draftSaver'
import type { DraftFinder } from '../../editor/finding/draftFinder'
import type { FootnoteHandle } from '../../editor/footnotes/footnoteHandle'
import type { Hints } from '../../editor/hints/hintState'
import { $insertLanguage } from '../../editor/insertion/insertLanguage'
import { $declareOrigins } from '../../editor/insertion/declareOrigins'
import { $renewOrigin } from '../../editor/insertion/renewOrigin'
import { $restoreWording } from '../../editor/insertion/restoreWording'
import { $splitCell } from '../../editor/rowCommands'
import { $changeDepth, $changeKind, $moveClause, $moveSection, $stepSection } from '../../editor/structureCommands'
import type { DraftView } from '../../editor/view/registerDraftView'
import type { DraftHandle } from './draftHandle'
import type { DraftNumbering } from '../../editor/numbering/draftNumbering'
import type { DraftOrigins } from './draftOrigins'
import { replaceKeeping } from './replaceKeeping'

/** What can be done with one draft, over its editor and its saver. */
export function createDraftHandle(
  textId: TextId,
  editor: LexicalEditor,
  saver: DraftSaver,
  origins: DraftOrigins,
  brackets: BracketHandle,
  footnotes: FootnoteHandle,
  hints: Hints,
  numbering: DraftNumbering,
  finding: DraftFinder,
  language: () => LanguageTag,
  view: DraftView,
): Omit<DraftHandle, 'status' | 'selected' | 'written'> {
  const update = ($change: () => unknown): void => editor.update(() => void $change(), { discrete: true })
  const show = (key: string): void => editor.getElementByKey(key)?.scrollIntoView({ block: 'nearest' })
  const focusPassage: DraftHandle['focusPassage'] = (id, range) => {
    let key: string | null = null
    update(() => void (key = $selectPassage(id, range)?.getKey() ?? null))
    if (key === null) return false
    editor.focus()
    editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
    return true
  }

  return {
    editor,
    insertLanguage(origin, insertion) {
      origins.add(origin)
      let [key, mode] = ['', insertion.mode]
      update(() => {
        const inserted = $insertLanguage(origin, insertion)
        key = inserted.clause.getKey()
        mode = inserted.mode
      })
      show(key)
      return mode
    },
    restoreWording(restoring) {
      let done = false
      update(() => void (done = $restoreWording(restoring, language())))
      return done
    },
    declareOrigins(declared) {
      for (const { origin } of declared) origins.add(origin)
      update(() => $declareOrigins(declared))
    },
    renewOrigin(renewing) {
      origins.add(renewing.present)
      update(() => $renewOrigin(renewing, language()))
    },
    flush() {
      // Lexical commits in a microtask; what the last key did must not wait for the next save.
      update(() => undefined)
      return saver.flush()
    },
    undo: () => update(() => editor.dispatchCommand(UNDO_COMMAND, undefined)),
    redo: () => update(() => editor.dispatchCommand(REDO_COMMAND, undefined)),
    changeKind: (kind) => update(() => $changeKind(kind)),
    moveUp: () => update(() => $moveClause('up')),
    moveDown: () => update(() => $moveClause('down')),
    moveSection: (id, target, side) => update(() => $moveSection(id, target, side)),
    stepSection: (direction) => update(() => $stepSection(direction)),
    indent: () => update(() => $changeDepth(1)),
    splitCell: () => update(() => $splitCell()),
    outdent: () => update(() => $changeDepth(-1)),
    toggleMark: (mark) => update(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, mark)),
    focus: () => editor.focus(),
    resume: (takesFocus) => resumePlace(editor, textId, takesFocus),
    focusClause: (id, takesFocus) => focusClause(editor, id, takesFocus),
    focusPassage,
    passage: () => editor.getEditorState().read($selectedPassage),
    brackets,
    footnotes,
    hints,
    finding,
    replaceAll: (planned, keep) => replaceKeeping({ editor, saver, finding }, planned, keep),
    view,
    hasPending: () => saver.hasPending,
    clauses: () => readClauses(editor),
    numbering,
  }
}
