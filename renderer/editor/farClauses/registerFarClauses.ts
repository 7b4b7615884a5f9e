import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  getDOMSelection,
  mergeRegister,
  SELECTION_CHANGE_COMMAND,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import type { ClauseNode } from '../ClauseNode'
import { registerDirtyClauses } from '../dirtyClauses'
import { $clauseNodes, $clauseOf } from '../document'
import type { Folding } from '../folding/registerFolding'
import { createClauseHeights } from './clauseHeights'
import { clausesWithin, gapsBetween, type Interval } from './intervals'
import { registerTextEnds } from './registerTextEnds'

/** A browser lays out this many clauses without anybody feeling it; shorter drafts are left alone. */
const FEWEST = 600
/** Shown beyond the window on either side, in window heights: a flick of the wheel must not outrun it. */
const AHEAD = 2
/** The window is drawn anew when less than this is left, in window heights. */
const LEAST_AHEAD = 0.75
/** Clauses shown on either side of each end of the selection, wherever that is. */
const BESIDE_SELECTION = 2

/**
 * Takes clauses far from the window off the page, so that a key costs what is near it and not what the
 * text is long: a browser walks every box at every change. Of each run of such clauses the first stands
 * for all with an empty box of their height; the rest have none. Where the selection ends is always on
 * the page, so that whatever selects a clause can scroll to it at once, and before the browser has it there:
 * for a selection without a box it looks through all the text for one, for seconds. Clauses hidden by a fold have no
 * height and are none of its business.
 */
export function registerFarClauses(editor: LexicalEditor, folding: Pick<Folding, 'isHidden' | 'subscribe'>): () => void {
  const heights = createClauseHeights(editor)
  /** What stands in the page now: the height of the box for a run's first clause, null for the rest. */
  let away = new Map<NodeKey, number | null>()
  let keys: NodeKey[] = []
  let near: Interval = { from: 0, to: 0 }
  let frame = 0

  const ends = (): NodeKey[] => editor.getEditorState().read($ends)

  const draw = (): void => drawAround(ends())
  const drawAround = (selected: readonly NodeKey[]): void => {
    const root = editor.getRootElement()
    if (!root) return
    const nodes = editor.getEditorState().read($clauseNodes).filter((node) => !folding.isHidden(node.getKey()))
    keys = nodes.map((node) => node.getKey())
    const next = nodes.length < FEWEST ? new Map<NodeKey, number | null>() : far(root, nodes, selected)
    write(editor, away, next)
    away = next
  }

  const far = (root: HTMLElement, nodes: readonly ClauseNode[], selected: readonly NodeKey[]): Map<NodeKey, number | null> => {
    heights.measure(keys.slice(near.from, near.to).filter((key) => !away.has(key)))
    const all = heights.of(nodes, root)
    const { top } = root.getBoundingClientRect()
    const ahead = AHEAD * window.innerHeight
    near = clausesWithin(all, -top - ahead, window.innerHeight - top + ahead)
    const places = [...selected, ...endsOnPage(editor, root)].map((key) => keys.indexOf(key)).filter((place) => place >= 0)
    // The first and the last too: there a browser puts the caret by itself, as when the text is tabbed into.
    const edges = [{ from: 0, to: 1 }, { from: keys.length - 1, to: keys.length }]
    const shown = [near, ...edges, ...places.map((at) => ({ from: Math.max(0, at - BESIDE_SELECTION), to: at + BESIDE_SELECTION + 1 }))]
    const next = new Map<NodeKey, number | null>()
    for (const gap of gapsBetween(keys.length, shown)) {
      let height = 0
      for (let at = gap.from; at < gap.to; at++) height += all[at]!
      for (let at = gap.from; at < gap.to; at++) next.set(keys[at]!, at === gap.from ? height : null)
    }
    return next
  }

  const look = (): void => {
    frame = 0
    if (away.size === 0) return
    const least = LEAST_AHEAD * window.innerHeight
    const first = editor.getElementByKey(keys[near.from] ?? '')?.getBoundingClientRect()
    const last = editor.getElementByKey(keys[near.to - 1] ?? '')?.getBoundingClientRect()
    const above = near.from > 0 && (!first || first.top > -least)
    const below = near.to < keys.length && (!last || last.bottom < window.innerHeight + least)
    if (above || below) draw()
  }
  const onScroll = ({ target }: Event): void => {
    if (frame === 0 && target instanceof Node && target.contains(editor.getRootElement())) frame = requestAnimationFrame(look)
  }
  window.addEventListener('resize', draw)
  document.addEventListener('scroll', onScroll, { capture: true, passive: true })
  return mergeRegister(
    registerTextEnds(editor),
    folding.subscribe(draw),
    registerDirtyClauses(editor, ({ changed, order }) => {
      heights.forget(changed.map((node) => node.getKey()))
      if (order) draw()
    }),
    // Told before the browser's own selection follows.
    editor.registerCommand(
      SELECTION_CHANGE_COMMAND,
      () => {
        const selected = $ends()
        if (selected.some((key) => away.has(key))) drawAround(selected)
        return false
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerUpdateListener(() => {
      if (away.size > 0 && ends().some((key) => away.has(key))) draw()
    }),
    editor.registerRootListener((root) => {
      // Mounting makes every element anew.
      away = new Map()
      near = { from: 0, to: 0 }
      if (root) draw()
    }),
    () => window.removeEventListener('resize', draw),
    () => cancelAnimationFrame(frame),
    () => document.removeEventListener('scroll', onScroll, { capture: true }),
  )
}

/** The clauses the selection ends in. */
function $ends(): NodeKey[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  return [selection.anchor, selection.focus].flatMap((point) => $clauseOf(point.getNode())?.getKey() ?? [])
}

/** The same of what the browser has selected, which Lexical may not have been told of yet. */
function endsOnPage(editor: LexicalEditor, root: HTMLElement): NodeKey[] {
  const { anchorNode = null, focusNode = null } = getDOMSelection(window) ?? {}
  const within = [anchorNode, focusNode].filter((node) => node !== null && node !== root && root.contains(node))
  const $keyOf = (node: Node | null) => {
    const nearest = node && $getNearestNodeFromDOMNode(node)
    return (nearest && $clauseOf(nearest)?.getKey()) ?? []
  }
  return editor.getEditorState().read(() => within.flatMap($keyOf), { editor })
}

function write(editor: LexicalEditor, before: ReadonlyMap<NodeKey, number | null>, after: ReadonlyMap<NodeKey, number | null>): void {
  for (const key of before.keys()) {
    if (after.has(key)) continue
    const element = editor.getElementByKey(key)
    element?.removeAttribute('data-away')
    element?.style.removeProperty('block-size')
  }
  for (const [key, height] of after) {
    const element = editor.getElementByKey(key)
    if (!element || (before.has(key) && before.get(key) === height)) continue
    element.dataset.away = height === null ? 'rest' : 'run'
    if (height === null) element.style.removeProperty('block-size')
    else element.style.blockSize = `${height}px`
  }
}
