import { $getSelection, $isRangeSelection, mergeRegister, SKIP_SCROLL_INTO_VIEW_TAG, type LexicalEditor, type NodeKey } from 'lexical'
import { $isClauseNode, type ClauseNode } from '../ClauseNode'
import { $clauseSpan } from '../caret'
import { $clauseByKey } from '../document'
import type { Folding } from '../folding/registerFolding'
import { $clausesFrom, $inOrder, $isWhole, $selectWhole } from './wholeClauses'

/** The clause the choice began with, and the one it reaches to now. */
export interface Choice {
  anchor: NodeKey
  focus: NodeKey
}

export interface Choosing {
  current(): Choice | null
  /** Chooses the clauses from one to another. The page's focus stays where it is. */
  choose(choice: Choice): void
  /** Back to text: the caret where the selection is set meanwhile. Within an update. */
  $end(): void
  /**
   * The chosen clauses in order; a folded one stands for all it hides. Null where none are chosen as such.
   * Within an update or a read.
   */
  $chosen(): ClauseNode[] | null
  /** Calls back when other clauses are chosen, or none any more. */
  subscribe(listener: () => void): () => void
  unregister(): void
}

const CHOOSING_TAG = 'chapeau-choosing'

/**
 * Clauses chosen as such, and not as words. The editor's selection holds all their words meanwhile, so that
 * whatever acts on the selected clauses acts on these; it is a choice as long as that selection stands.
 */
export function registerChoosing(editor: LexicalEditor, folding: Pick<Folding, 'isHidden' | 'subscribe'>): Choosing {
  let choice: Choice | null = null
  let drawn: HTMLElement[] = []
  const listeners = new Set<() => void>()

  const $ends = (): [ClauseNode, ClauseNode] | null => {
    const anchor = choice && $clauseByKey(choice.anchor)
    const focus = choice && $clauseByKey(choice.focus)
    return anchor?.isAttached() && focus?.isAttached() ? $inOrder(anchor, focus) : null
  }
  const draw = (): void => {
    const elements = editor.getEditorState().read(() => {
      const ends = $ends()
      const shown = ends ? $clausesFrom(...ends).filter((clause) => !folding.isHidden(clause.getKey())) : []
      return shown.flatMap((clause) => editor.getElementByKey(clause.getKey()) ?? [])
    })
    for (const element of drawn) if (!elements.includes(element)) element.removeAttribute('data-whole')
    for (const element of elements) element.setAttribute('data-whole', '')
    drawn = elements
    editor.getRootElement()?.toggleAttribute('data-choosing', choice !== null)
  }
  const set = (next: Choice | null): void => {
    const same = choice?.anchor === next?.anchor && choice?.focus === next?.focus
    choice = next
    draw()
    if (!same) for (const listener of listeners) listener()
  }
  const choose = (next: Choice): void => {
    editor.update(
      () => {
        const [anchor, focus] = [$clauseByKey(next.anchor), $clauseByKey(next.focus)]
        if (anchor && focus) $selectWhole(anchor, focus)
      },
      { discrete: true, tag: [CHOOSING_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
    )
    set(next)
  }

  const unregister = mergeRegister(
    editor.registerUpdateListener(({ tags, dirtyElements, dirtyLeaves }) => {
      if (!choice || tags.has(CHOOSING_TAG)) return
      const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0
      const kept = editor.getEditorState().read(() => {
        const ends = $ends()
        const selection = $getSelection()
        if (!ends || !$isRangeSelection(selection)) return 'gone'
        if ($isWhole(selection, ends)) return 'whole'
        const span = changed ? $clauseSpan(selection) : null
        return span?.[0].is(ends[0]) && span[1].is(ends[1]) ? 'grown' : 'gone'
      })
      if (kept === 'gone') set(null)
      // What was put at their edges, such as a bracket, is theirs too.
      else if (kept === 'grown') choose(choice)
      else if (changed) draw()
    }),
    editor.registerRootListener(draw),
    folding.subscribe(draw),
  )

  return {
    current: () => choice,
    choose,
    $end() {
      if (choice) set(null)
    },
    $chosen() {
      const ends = $ends()
      if (!ends) return null
      let [, last] = ends
      for (let next = last.getNextSibling(); $isClauseNode(next) && folding.isHidden(next.getKey()); next = next.getNextSibling()) last = next
      return $clausesFrom(ends[0], last)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    unregister,
  }
}
