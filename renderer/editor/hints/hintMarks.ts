import type { LexicalEditor, NodeKey } from 'lexical'
import type { Hint } from '../../../shared/model/hint'
import { $clauseByKey } from '../document'
import { $domRange, $noteMark, aroundMark } from './domRange'

/** The name the style sheet knows them by. */
const HIGHLIGHT = 'chapeau-hint'

export interface DrawnHint {
  hint: Hint
  range: StaticRange
  /** The mark of the footnote it is on. */
  mark: HTMLElement | null
}

/** The marks of hints on the page: a dotted line under the words, `data-hints` on the clause for the margin. */
export interface HintMarks {
  /** Makes these the hints drawn in a clause; `anew` where its words are others than when it was last drawn. */
  $draw(key: NodeKey, hints: readonly Hint[], anew: boolean): void
  erase(key: NodeKey): void
  /** The hints drawn in a clause. */
  drawnIn(key: NodeKey): readonly DrawnHint[]
  /** Keys of the clauses with hints. */
  keys(): Iterable<NodeKey>
  /** The page was drawn anew: nothing of what was drawn is there. */
  forget(): void
  unregister(): void
}

export function createHintMarks(editor: LexicalEditor): HintMarks {
  const highlight = typeof CSS !== 'undefined' && 'highlights' in CSS ? new Highlight() : null
  // Under what brackets and comments draw.
  if (highlight) highlight.priority = -1
  if (highlight) CSS.highlights.set(HIGHLIGHT, highlight)
  const drawn = new Map<NodeKey, { of: string; hints: DrawnHint[] }>()

  const erase = (key: NodeKey): void => {
    for (const { range, mark } of drawn.get(key)?.hints ?? []) {
      highlight?.delete(range)
      mark?.removeAttribute('data-hinted')
    }
    if (drawn.delete(key)) editor.getElementByKey(key)?.removeAttribute('data-hints')
  }
  return {
    $draw(key, hints, anew) {
      const of = hints.map(({ check, note, start, end }) => `${check} ${note?.id ?? ''} ${start} ${end}`).join()
      if (!anew && drawn.get(key)?.of === of) return
      erase(key)
      const clause = $clauseByKey(key)
      const element = editor.getElementByKey(key)
      if (!clause || !element || hints.length === 0) return
      const placed = hints.flatMap((hint): DrawnHint[] => {
        const mark = hint.note ? $noteMark(editor, clause, hint.note.id) : null
        const range = mark ? aroundMark(mark) : hint.note ? null : $domRange(editor, clause, hint)
        return range ? [{ hint, range, mark }] : []
      })
      for (const { range, mark } of placed) {
        if (mark) mark.dataset.hinted = ''
        else highlight?.add(range)
      }
      drawn.set(key, { of, hints: placed })
      element.dataset.hints = String(hints.length)
    },
    erase,
    drawnIn: (key) => drawn.get(key)?.hints ?? [],
    keys: () => [...drawn.keys()],
    forget() {
      highlight?.clear()
      drawn.clear()
    },
    unregister() {
      if (highlight && CSS.highlights.get(HIGHLIGHT) === highlight) CSS.highlights.delete(HIGHLIGHT)
    },
  }
}
