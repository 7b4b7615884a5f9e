import {
  $onUpdate,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_END_TAG,
  COMPOSITION_START_COMMAND,
  createCommand,
  CUT_TAG,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
  PASTE_TAG,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical'
import type { Step } from '../../../shared/model/step'
import type { StepPlan } from '../../../shared/steps/planStep'
import { STORED_TAG } from '../applyClauses'
import { registerDirtyClauses, type ClauseChanges } from '../dirtyClauses'
import type { ClauseHistory } from './ClauseHistory'
import { growStep, readEdit, stepOf, type Edit } from './edit'
import { $takeStep } from './takeStep'
import { isLongStep, turnInPieces, type LongTurn } from './turnInPieces'
import { continues, keystroke, type Keystroke } from './typing'

/** A step met clauses that others have changed since: on so many it was not undone, or done again; on all of them or on some. */
export const STEP_REFUSED_COMMAND: LexicalCommand<{ clauses: number; entirely: boolean }> = createCommand('STEP_REFUSED_COMMAND')

/** A long step begins to be undone, or done again, and is over only later: nothing else is to be done to the draft meanwhile. */
export const LONG_TURN_COMMAND: LexicalCommand<LongTurn> = createCommand('LONG_TURN_COMMAND')

/**
 * Undo and redo, clause by clause. Each update is a step of its own, but for keys that go on typing or
 * deleting, and updates tagged HISTORY_MERGE_TAG, which belong to the step before them. What comes from
 * the store (STORED_TAG) is nobody's step. Undoing is an ordinary update tagged HISTORIC_TAG: whoever
 * rewrites clauses in a node transform leaves those alone.
 */
export function registerClauseHistory(
  editor: LexicalEditor,
  history: ClauseHistory,
  now: () => number = Date.now,
): () => void {
  let lastKey: Keystroke | null = null
  let lastAt = 0
  // Null: none. What an input method composes is one step, or part of the typing it interrupts.
  let composition: 'starting' | 'going on' | null = null
  let [undoable, redoable] = [false, false]
  let turning: Step | null = null

  const goesOn = (edit: Edit, tags: ReadonlySet<string>): boolean => {
    const at = now()
    const [change] = edit.changes
    const single = edit.changes.length === 1 && edit.moves.length === 0 && change?.before && change.after
    const own = tags.has(PASTE_TAG) || tags.has(CUT_TAG) || tags.has(HISTORY_PUSH_TAG)
    const key = single && !own ? keystroke(change.before!, change.after!, edit.selectedBefore, edit.selectedAfter) : null
    const composing = editor.isComposing() || tags.has(COMPOSITION_END_TAG)
    const same = (composing && composition === 'going on') || continues(lastKey, key, at - lastAt)
    composition = composing && composition !== null ? 'going on' : null
    lastKey = key ?? (composing ? composed(edit) : null)
    lastAt = at
    return same && !own
  }

  const record = (changes: ClauseChanges): void => {
    const { tags } = changes
    if (tags.has(HISTORIC_TAG) || tags.has(STORED_TAG)) {
      lastKey = null
      return
    }
    const edit = readEdit(changes)
    if (!edit) return
    const { last } = history
    if (tags.has(HISTORY_MERGE_TAG) && !tags.has(HISTORY_PUSH_TAG)) {
      // With nothing before it, it belongs to the text as it was opened.
      if (last) history.grow(growStep(last, edit))
    } else if (goesOn(edit, tags) && last && !history.next) history.grow(growStep(last, edit))
    else history.push(stepOf(edit, now()))
  }

  const turned = (side: 'before' | 'after', { made, refused }: StepPlan): void => {
    if (side === 'before') history.turnBack(made)
    else history.turnForward(made)
    if (refused.length > 0) editor.dispatchCommand(STEP_REFUSED_COMMAND, { clauses: refused.length, entirely: made === null })
  }
  const turnLong = (step: Step, side: 'before' | 'after'): void => {
    const turn = turnInPieces(editor, step, side, (plan) => {
      // Unless something else was done meanwhile: then the step stays, and finds its clauses as it wants them.
      if ((side === 'before' ? history.last : history.next)?.id === step.id) turned(side, plan)
    })
    void turn.ended.then(() => (turning = null))
    editor.dispatchCommand(LONG_TURN_COMMAND, turn)
  }

  const $turn = (side: 'before' | 'after'): true => {
    const step = side === 'before' ? history.last : history.next
    if (!step) return true
    if (turning) return true
    // What is long already, as a paste, waits for no pieces.
    if (isLongStep(step) && editor.isEditable()) {
      turning = step
      $onUpdate(() => turnLong(step, side))
    } else turned(side, $takeStep(editor, step, side))
    return true
  }

  const stopListening = history.listen(() => {
    if (undoable !== (history.last !== undefined)) editor.dispatchCommand(CAN_UNDO_COMMAND, (undoable = !undoable))
    if (redoable !== (history.next !== undefined)) editor.dispatchCommand(CAN_REDO_COMMAND, (redoable = !redoable))
  })

  return mergeRegister(
    stopListening,
    registerDirtyClauses(editor, record),
    editor.registerCommand(COMPOSITION_START_COMMAND, () => ((composition = 'starting'), false), COMMAND_PRIORITY_LOW),
    editor.registerCommand(UNDO_COMMAND, () => $turn('before'), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(REDO_COMMAND, () => $turn('after'), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(CLEAR_HISTORY_COMMAND, () => (history.clear(), true), COMMAND_PRIORITY_EDITOR),
  )
}

/** What an input method put there counts as typed, whatever it replaced on the way. */
function composed({ selectedAfter }: Edit): Keystroke | null {
  return selectedAfter && { kind: 'insert', insideWord: false, from: selectedAfter.focus, to: selectedAfter.focus }
}
