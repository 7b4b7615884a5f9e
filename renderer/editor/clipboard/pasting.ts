import { $addUpdateTag, $getSelection, PASTE_TAG, type BaseSelection, type LexicalEditor } from 'lexical'
import { Failure } from '../../../shared/failure'
import { inOneGo } from '../../../shared/pieces'
import type { ClauseId } from '../../../shared/model/clause'
import type { Numbering } from '../numbering/labels'
import { setWaiting } from '../setWaiting'
import { $insertBlocks } from './insertBlocks'
import { insertInPieces, type PiecedInsertion } from './insertInPieces'
import { $makeRoom } from './makeRoom'
import { pastedFrom, readInPieces, type Pasted, type PastedClauses } from './pastedText'
import { $settleTyped } from './settleTyped'

/** Up to here reading is not felt, and what is pasted is there at once. */
const READ_AT_ONCE = 200_000

/** Milliseconds of reading between two looks at the page. */
const AT_A_TIME = 30

/** How much of the whole reading is, 0 to 1; the rest is putting in what was read. */
const READING = 0.4

/** Milliseconds in which the page has certainly shown that something long begins. */
const SHOWN_AFTER = 50

/** Something long being pasted. */
export interface Pasting {
  /** How much of it, 0 to 1, is done; null when nothing is being pasted. */
  progress(): number | null
  /** Why the last paste was refused; null since another, or when none was. */
  refused(): Failure | null
  subscribe(listener: () => void): () => void
  /** Leaves the draft as it was before. */
  stop(): void
  /** Puts in at once whatever of something long is read already. */
  finish(): void
  /** Forgets why the last one was refused. */
  dismiss(): void
}

export interface PastingContext {
  isKnown(target: ClauseId): boolean
  numbering(): Numbering
}

/**
 * Puts what is pasted into the draft, as one step. What is long is read and put in in pieces, while the draft
 * waits, not to be edited, and the page can tell how far it is and stop it.
 */
export function createPasting(editor: LexicalEditor, { isKnown, numbering }: PastingContext) {
  const listeners = new Set<() => void>()
  let progress: number | null = null
  let refused: Failure | null = null
  // Another for each long paste: one that was stopped knows it by that.
  let current: object | null = null
  let inserting: PiecedInsertion | null = null
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const setProgress = (next: number | null): void => {
    progress = next
    tell()
  }

  const $put = ({ isEmpty, blocksFor }: PastedClauses): void => {
    if (isEmpty) return
    $addUpdateTag(PASTE_TAG)
    const into = $makeRoom()
    if (into) $settleTyped($insertBlocks(inOneGo(blocksFor(into))), numbering())
  }

  const takeLong = async (pasted: Pasted, place: BaseSelection | null): Promise<void> => {
    const own = (current = {})
    setWaiting(editor, true)
    try {
      const reading = readInPieces(pasted, isKnown)
      let step = reading.next()
      while (!step.done) {
        const begins = progress === null
        setProgress(step.value * READING)
        await pause(begins ? SHOWN_AFTER : 0)
        const until = performance.now() + AT_A_TIME
        do step = reading.next()
        while (!step.done && performance.now() < until)
        if (current !== own) return
      }
      inserting = insertInPieces(editor, place, step.value, numbering)
      // Before what is not stored is looked for.
      window.addEventListener('beforeunload', pasting.finish, { capture: true })
      do {
        setProgress(READING + inserting.share() * (1 - READING))
        await pause(0)
        if (current !== own) return
      } while (inserting.next())
    } catch (error) {
      inserting?.takeBack()
      refuse(error)
    } finally {
      if (current === own) end()
    }
  }

  const end = (): void => {
    current = inserting = null
    window.removeEventListener('beforeunload', pasting.finish, { capture: true })
    setWaiting(editor, false)
    setProgress(null)
    editor.focus()
  }
  const refuse = (error: unknown): void => {
    if (!(error instanceof Failure)) throw error
    refused = error
    tell()
  }

  const pasting: Pasting = {
    progress: () => progress,
    refused: () => refused,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop() {
      inserting?.takeBack()
      if (current) end()
    },
    finish() {
      if (inserting) while (inserting.next());
      if (current) end()
    },
    dismiss() {
      refused = null
      tell()
    },
  }
  return {
    ...pasting,
    $take(data: DataTransfer, plain: boolean): void {
      const pasted = pastedFrom(data, plain)
      if (refused) pasting.dismiss()
      const { own, html, text } = pasted
      if ((own || html || text).length > READ_AT_ONCE) {
        void takeLong(pasted, $getSelection()?.clone() ?? null)
        return
      }
      try {
        $put(inOneGo(readInPieces(pasted, isKnown)))
      } catch (error) {
        refuse(error)
      }
    },
  }
}

/** Lets the page show what there is to show. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
