import { CAN_REDO_COMMAND, CAN_UNDO_COMMAND, COMMAND_PRIORITY_LOW, mergeRegister, type LexicalEditor } from 'lexical'
import type { Clause, ReadClause } from '../../../shared/model/clause'
import type { Anchor } from '../../../shared/model/comment'
import type { CoreEvent } from '../../../shared/model/event'
import type { Mark } from '../../../shared/model/inline'
import type { Origin } from '../../../shared/model/origin'
import type { StoredStep } from '../../../shared/model/step'
import type { ReadText, TextRecord } from '../../../shared/model/text'
import { createBracketHandle } from '../../editor/brackets/bracketHandle'
import { registerDraftBrackets } from '../../editor/brackets/draftBrackets'
import { withEdges } from '../../editor/brackets/readEdges'
import { registerBracketDrawing, type BracketDrawing } from '../../editor/brackets/registerBracketDrawing'
import { registerBracketKeys } from '../../editor/brackets/registerBracketKeys'
import { openBrackets } from '../../editor/brackets/openBrackets'
import { createDraftEditor } from '../../editor/createDraftEditor'
import type { Pasting } from '../../editor/clipboard/pasting'
import { registerClipboard } from '../../editor/clipboard/registerClipboard'
import { registerCommentMarks } from '../../editor/comments/commentMarks'
import { registerDirtyClauses } from '../../editor/dirtyClauses'
import { DraftSaver, type DraftStore, type StoredDraft } from '../../editor/draftSaver'
import { draftTheme } from '../../editor/draftTheme'
import { focusClause } from '../../editor/focusClause'
import { foldsOf } from '../../editor/folding/folds'
import { registerFootnotes } from '../../editor/footnotes/footnoteHandle'
import { historyOf } from '../../editor/history/ClauseHistoryExtension'
import { STEP_REFUSED_COMMAND } from '../../editor/history/registerClauseHistory'
import { createDraftFinder } from '../../editor/finding/draftFinder'
import { registerHints } from '../../editor/hints/registerHints'
import { createDraftNumbering } from '../../editor/numbering/draftNumbering'
import { registerLabels } from '../../editor/numbering/labels'
import { registerOriginBars, type OriginBars } from '../../editor/originBars'
import { registerReading } from '../../editor/registerReading'
import { presentNumber, registerReferences } from '../../editor/references/registerReferences'
import { draftDocument, registerSaving, registerUnsavedGuard } from '../../editor/registerSaving'
import { registerSelectionMarks } from '../../editor/selectionMarks'
import { registerDraftView, type ViewWords } from '../../editor/view/registerDraftView'
import { watchable, type Watched } from '../../ui/watched'
import { createDraftHandle } from './createDraftHandle'
import type { DraftHandle, DraftNotice, DraftStatus } from './draftHandle'
import { createDraftOrigins } from './draftOrigins'
import { readDraftSteps } from './draftSteps'
import { registerSelected } from './registerSelected'
import { settle } from './settle'

/** What the session asks of the core. */
export interface DraftBackend {
  read(): Promise<ReadText>
  /** The draft's record without its clauses; undefined when it was removed. */
  findRecord(): Promise<TextRecord | undefined>
  save: DraftStore['save']
  failureOf: DraftStore['failureOf']
  /** The draft's steps, oldest first. */
  listSteps(): Promise<StoredStep[]>
  listOrigins(ids: string[]): Promise<Origin[]>
  /** Calls back for every event until the returned function is called. */
  onEvent(listener: (event: CoreEvent) => void): () => void
  windowId: string
}

export interface DraftListeners {
  onRecord(record: TextRecord): void
}

export interface DraftSession {
  editor: LexicalEditor
  handle: DraftHandle
  /** The marks the selection has. */
  marks: Watched<readonly Mark[]>
  /** What long text is being pasted into the draft. */
  pasting: Pasting
  setBracketHints: BracketDrawing['setHints']
  setOriginWords: OriginBars['setWords']
  setViewWords(words: ViewWords): void
  dismissNotice(): void
  /** Marks these places as commented on. */
  markComments(anchors: readonly Anchor[]): void
  /** Ends the session. What is not stored yet goes on being tried, and asks before the page goes. */
  close(): void
}

/** One draft being edited: its editor, what keeps it saved and in step with other windows, what is told of it. */
export function openDraft(text: ReadText, backend: DraftBackend, listeners: DraftListeners): DraftSession {
  let record = text.record
  let closed = false
  // Whether what is being read anew was stored by this very window, as after restoring a version.
  let ownChange = false
  const loaded: StoredDraft = { revision: record.revision, clauses: text.clauses.map(withoutReading) }
  const editor = createDraftEditor({ clauses: loaded.clauses, theme: draftTheme })
  const status = watchable<DraftStatus>({
    save: 'saved', undoable: false, redoable: false, brackets: 0, bracketedClauses: 0, notice: null,
  })
  const setStatus = (change: Partial<DraftStatus>): void => status.set({ ...status.current(), ...change })
  const marks = watchable<readonly Mark[]>([])
  const setNotice = (notice: DraftNotice | null): void => setStatus({ notice })

  const labels = registerLabels(editor, record)
  const history = historyOf(editor)
  const steps = readDraftSteps(history, backend.listSteps, backend.windowId)
  const brackets = registerDraftBrackets(editor, labels.labelOf)
  const drawing = registerBracketDrawing(editor, brackets)
  const view = registerDraftView(editor, foldsOf(record.id), labels.labelOf)
  const bracketHandle = createBracketHandle(editor, brackets, () => record.language, view.$chosen)
  const footnotes = registerFootnotes(editor)
  const hints = registerHints(editor, record, labels.labelOf)
  const references = registerReferences(editor, labels, (target) => void focusClause(editor, target))
  const numbers = createDraftNumbering(record.id, editor, labels, references)
  const finder = createDraftFinder(editor, labels.labelOf)
  const saver = new DraftSaver({
    loaded,
    document: draftDocument(editor),
    history,
    store: {
      save: backend.save,
      failureOf: backend.failureOf,
      async read() {
        const stored = await backend.read()
        setRecord(stored.record)
        return { revision: stored.record.revision, clauses: stored.clauses.map(withoutReading) }
      },
    },
    onState: (save) => setStatus({ save }),
    onReconciled({ doubled }) {
      if (ownChange) steps.readOwn()
      if (doubled > 0) setNotice({ kind: 'doubled', count: doubled })
      else if (!ownChange) setNotice({ kind: 'updated' })
    },
  })
  const origins = createDraftOrigins(backend.listOrigins, () => bars.refresh())
  const bars = registerOriginBars(editor, () => record.language, origins.find)
  const clipboard = registerClipboard(editor, {
    labelOf: labels.labelOf,
    numberOf: (target) => presentNumber(labels, target),
    isKnown: (target) => labels.findNamed(target) !== undefined,
    numbering: labels.numbering,
    $chosen: view.$chosen,
  })
  const selected = registerSelected(editor, { textId: record.id, language: () => record.language, labelOf: labels.labelOf })
  const reading = registerReading(editor)
  const comments = registerCommentMarks(editor, () => record.language)
  const stopGuard = registerUnsavedGuard(saver)

  function setRecord(next: TextRecord): void {
    record = next
    labels.setNumbering(next)
    hints.setText(next)
    if (!closed) listeners.onRecord(next)
  }

  /** Somebody may have given the draft another title, language or numbering. */
  async function readRecord(): Promise<void> {
    const found = await backend.findRecord().catch(() => undefined)
    if (!found) return
    setRecord(found)
    // A description counts as a revision: known now, it does not make the next save fail first.
    await saver.changedElsewhere(found.revision)
  }

  const unregister = mergeRegister(
    references.unregister,
    labels.unregister,
    bars.unregister,
    hints.unregister,
    comments.unregister,
    finder.unregister,
    registerSaving(editor, saver),
    clipboard.unregister,
    view.unregister,
    drawing.unregister,
    brackets.unregister,
    brackets.subscribe(() => {
      const open = openBrackets(brackets.current())
      const { brackets: known, bracketedClauses } = status.current()
      if (open.brackets !== known || open.bracketedClauses !== bracketedClauses) setStatus(open)
    }),
    registerBracketKeys(editor, bracketHandle),
    footnotes.unregister,
    registerSelectionMarks(editor, marks.set),
    selected.unregister,
    reading.unregister,
    registerDirtyClauses(editor, ({ changed }) => origins.want(changed.flatMap((node) => node.__origins))),
    steps.close,
    editor.registerCommand(
      STEP_REFUSED_COMMAND,
      ({ clauses, entirely }) => (setNotice({ kind: entirely ? 'refused' : 'refusedInPart', count: clauses }), false),
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(CAN_UNDO_COMMAND, (undoable) => (setStatus({ undoable }), false), COMMAND_PRIORITY_LOW),
    editor.registerCommand(CAN_REDO_COMMAND, (redoable) => (setStatus({ redoable }), false), COMMAND_PRIORITY_LOW),
    backend.onEvent((event) => {
      if (event.type === 'libraryChanged') void readRecord()
      if (event.type !== 'textChanged' || event.textId !== record.id) return
      ownChange = event.by === backend.windowId
      void saver.changedElsewhere(event.revision)
    }),
  )
  origins.want(loaded.clauses.flatMap((clause) => clause.origins))
  listeners.onRecord(record)

  return {
    editor,
    handle: {
      ...createDraftHandle(record.id, editor, saver, origins, bracketHandle, footnotes, hints, numbers, finder, () => record.language, view),
      status,
      selected: selected.selected,
      written: reading.clauses,
    },
    marks,
    pasting: clipboard,
    setBracketHints: drawing.setHints,
    setOriginWords: bars.setWords,
    setViewWords: view.setWords,
    dismissNotice: () => setNotice(null),
    markComments: comments.setAnchors,
    close() {
      closed = true
      unregister()
      void settle(saver).finally(stopGuard)
      editor.dispose()
    },
  }
}

function withoutReading({ label: _label, sdgs: _sdgs, ...clause }: ReadClause): Clause {
  return withEdges(clause)
}
