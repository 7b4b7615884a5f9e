import {
  $addUpdateTag,
  $getNodeByKey,
  $getRoot,
  $isRangeSelection,
  $setSelection,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type BaseSelection,
  type LexicalEditor,
} from 'lexical'
import { charactersOf } from '../../../shared/clauses/plainText'
import type { StepId } from '../../../shared/model/step'
import { historyOf } from '../history/ClauseHistoryExtension'
import { $takeStep } from '../history/takeStep'
import { MORE_TO_COME_TAG } from '../moreToCome'
import type { Numbering } from '../numbering/labels'
import { nextRoom } from '../pieceRoom'
import type { Block } from './block'
import { $beginInsertion, $continueInsertion, type Insertion, type TypedLabel } from './insertBlocks'
import { $makeRoom } from './makeRoom'
import type { PastedClauses } from './pastedText'
import { $lockLabels, $readTyped, labelsToLock } from './settleTyped'

/** The first piece, in characters; those after it follow from how long it took. */
const FIRST_PIECE = 60_000
const SMALLEST_PIECE = 30_000
/** What a clause costs beside its words, in characters. */
const CLAUSE = 200
const LABELS_AT_ONCE = 500

/** Clauses being put in a piece at a time, between which the page can be drawn and asked. */
export interface PiecedInsertion {
  /** Puts in the next piece; false when there was none. */
  next(): boolean
  /** How much is in, 0 to 1. */
  share(): number
  /** Makes the draft what it was, as if nothing had been put in; unless something else was done since. */
  takeBack(): void
}

/**
 * Puts what is pasted in this place, all of it one step to undo. Ends early where somebody took out again
 * what was put in.
 */
export function insertInPieces(
  editor: LexicalEditor,
  place: BaseSelection | null,
  pasted: PastedClauses,
  numbering: () => Numbering,
): PiecedInsertion {
  const history = historyOf(editor)
  let step: StepId | null = null
  let share = 0

  /** One update, part of the step the others are: of another one only if something else was done in between. */
  const put = <T>($change: () => T, more = true): T | null => {
    const { last } = history
    const goesOn = step !== null && last?.id === step
    let result: T | null = null
    editor.update(
      () => {
        $addUpdateTag(goesOn ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG)
        if (more) $addUpdateTag(MORE_TO_COME_TAG)
        result = $change()
      },
      { discrete: true },
    )
    if (history.last !== last) step = history.last?.id ?? null
    return result
  }

  function* work(): Generator<void, void, void> {
    if (pasted.isEmpty) return
    const into = put(() => {
      $goTo(place)
      return $makeRoom()
    })
    if (!into) return
    yield
    const blocks = yield* pasted.blocksFor(into)
    yield
    const insertion = put(() => $beginInsertion(blocks))
    if (insertion) {
      yield* fill(insertion, blocks)
      if (insertion.typed.length > 0) yield* settle(insertion.typed)
    }
    // Changes nothing: what waits for the last piece is to hear that there is none after it.
    put(() => ($getNodeByKey(insertion?.last ?? '') ?? $getRoot().getFirstChild())?.markDirty(), false)
  }
  function* fill(insertion: Insertion, blocks: readonly Block[]): Generator<void, void, void> {
    const end = blocks.length - 1
    let room = FIRST_PIECE
    for (let at = 1; at < end; ) {
      const from = at
      for (let size = 0; at < end && size < room; at++) size += sizeOf(blocks[at]!)
      const started = performance.now()
      if (!put(() => $continueInsertion(insertion, blocks.slice(from, at)))) return
      room = nextRoom(room, performance.now() - started, SMALLEST_PIECE)
      share = at / end
      yield
    }
  }
  function* settle(typed: readonly TypedLabel[]): Generator<void, void, void> {
    const passage = editor.getEditorState().read(() => $readTyped(typed))
    yield
    const labels = yield* labelsToLock(passage, numbering())
    for (let at = 0; at < labels.length; at += LABELS_AT_ONCE) {
      yield
      put(() => $lockLabels(labels.slice(at, at + LABELS_AT_ONCE)))
    }
  }

  const working = work()
  return {
    next: () => !working.next().done,
    share: () => share,
    takeBack() {
      working.return()
      if (step === null || history.last?.id !== step) return
      const taken = history.withdraw()
      if (taken) editor.update(() => void $takeStep(editor, taken, 'before'), { discrete: true })
    },
  }
}

/** Selects what was selected when it was asked for; where that is gone, the end of the text takes its part. */
function $goTo(place: BaseSelection | null): void {
  const isThere = $isRangeSelection(place) && [place.anchor, place.focus].every(({ key }) => $getNodeByKey(key)?.isAttached())
  if (isThere) $setSelection(place.clone())
  else $getRoot().selectEnd()
}

function sizeOf({ content }: Block): number {
  return content.reduce((size, part) => size + charactersOf(part).length, CLAUSE)
}
