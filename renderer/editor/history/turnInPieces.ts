import type { LexicalEditor } from 'lexical'
import type { Step } from '../../../shared/model/step'
import type { StepPlan } from '../../../shared/steps/planStep'
import { setWaiting } from '../setWaiting'
import { takeStepInPieces } from './takeStepInPieces'

/** More clauses than these take so long to set back that it is felt. */
const LONG = 1500

/** A long step being undone, or done again, while the draft waits. */
export interface LongTurn {
  /** Resolves once it is over, however it ended. */
  ended: Promise<void>
  /** Does the rest of it at once. */
  finish(): void
}

export function isLongStep({ changes, moves }: Step): boolean {
  return Math.max(changes.length, moves.length) > LONG
}

/** Tells what came of it when all is done. Not inside an update. */
export function turnInPieces(
  editor: LexicalEditor,
  step: Step,
  side: 'before' | 'after',
  onTaken: (plan: StepPlan) => void,
): LongTurn {
  const work = takeStepInPieces(editor, step, side)
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  let over = false
  const end = (): void => {
    over = true
    window.removeEventListener('beforeunload', finish, { capture: true })
    setWaiting(editor, false)
    resolve()
  }
  /** False when there is no more to do. */
  const next = (): boolean => {
    if (over) return false
    try {
      const piece = work.next()
      if (!piece.done) return true
      end()
      onTaken(piece.value)
      editor.focus()
      return false
    } catch (error) {
      if (!over) end()
      throw error
    }
  }
  const finish = (): void => {
    while (next());
  }
  const goOn = (): void => {
    if (next()) setTimeout(goOn)
  }

  setWaiting(editor, true)
  // Before what is not stored is looked for.
  window.addEventListener('beforeunload', finish, { capture: true })
  setTimeout(goOn)
  return { ended, finish }
}
