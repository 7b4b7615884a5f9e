import {
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_NORMAL,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { foldableAt, foldableSections, foldOutline, foldsAround, type FoldedOutline } from '../../../shared/clauses/folding'
import type { ClauseId } from '../../../shared/model/clause'
import { $clauseEndingAt, $clauseStartingAt } from '../caret'
import type { ClauseNode } from '../ClauseNode'
import { registerDirtyClauses } from '../dirtyClauses'
import { $clauseByKey, $clauseNodes, $clauseOf, $selectedClause } from '../document'
import { $outline } from '../structureCommands'
import type { FoldDrawing } from './foldDrawing'
import type { Folds } from './folds'

/** What was just folded or unfolded. */
export interface FoldTurn {
  isFolded: boolean
  /** How many clauses that hides, or shows. */
  clauses: number
}

export interface Folding {
  isHidden(key: NodeKey): boolean
  /** Null where nothing stands under the clause. */
  stateOf(key: NodeKey): 'open' | 'folded' | null
  /** Folds or unfolds this clause, or the one the caret is in, or else the section around that. Null where there is nothing to fold. */
  toggle(key?: NodeKey): FoldTurn | null
  foldAll(): FoldTurn
  unfoldAll(): FoldTurn
  /** Unfolds whatever hides this clause. */
  reveal(key: NodeKey): void
  /** Calls back when other clauses are hidden than before. */
  subscribe(listener: () => void): () => void
  unregister(): void
}

/**
 * Folds clauses that have others under them. It is a way of looking: nothing of the draft changes, and what
 * is hidden is searched, counted and exported as ever. Whatever puts the selection into a hidden clause shows
 * it, and a key that would join words to a clause one cannot see shows that clause instead.
 */
export function registerFolding(editor: LexicalEditor, folds: Folds, drawing: FoldDrawing): Folding {
  let nodes: readonly ClauseNode[] = []
  let outline: FoldedOutline = { parent: [], under: [], hiddenBehind: [] }
  let places = new Map<NodeKey, number>()
  let hidden = new Set<NodeKey>()
  const listeners = new Set<() => void>()

  const isFolded = (index: number): boolean => folds.current().has(nodes[index]!.__id)
  const idsAt = (indexes: readonly number[]): ClauseId[] => indexes.map((index) => nodes[index]!.__id)

  const draw = (): void => {
    editor.getEditorState().read(() => {
      nodes = $clauseNodes()
      outline = foldOutline($outline(nodes), isFolded)
    })
    places = new Map(nodes.map((node, index) => [node.__key, index]))
    const before = hidden
    hidden = new Set(nodes.flatMap((node, index) => (outline.hiddenBehind[index]! >= 0 ? [node.__key] : [])))
    drawing.draw(nodes.map(({ __key }, index) => ({
      key: __key,
      isHidden: hidden.has(__key),
      hides: outline.under[index]! > 0 ? (isFolded(index) ? outline.under[index]! : 0) : null,
    })))
    if (before.size === hidden.size && [...before].every((key) => hidden.has(key))) return
    for (const listener of listeners) listener()
  }

  const reveal = (key: NodeKey): void => {
    const index = places.get(key)
    if (index !== undefined && hidden.has(key)) folds.unfold(idsAt(foldsAround(outline, index, isFolded)))
  }

  /** The caret goes out of what these hide, before they do; the page's focus stays where it is. */
  const leave = (heads: ReadonlySet<number>): void => {
    const tag = editor.getRootElement()?.contains(document.activeElement) ? [] : [SKIP_DOM_SELECTION_TAG]
    editor.update(
      () => {
        let outermost = -1
        for (const key of $selectionKeys()) {
          for (let at = outline.parent[places.get(key) ?? -1] ?? -1; at >= 0; at = outline.parent[at] ?? -1) {
            if (heads.has(at)) outermost = at
          }
        }
        if (outermost >= 0) $clauseByKey(nodes[outermost]!.__key)?.selectEnd()
      },
      { discrete: true, tag },
    )
  }

  const revealSelected = (): void => {
    if (hidden.size === 0) return
    for (const key of editor.getEditorState().read($selectionKeys)) reveal(key)
  }

  const $showBeforeJoining = (backward: boolean): boolean => {
    if (hidden.size === 0) return false
    const selection = $getSelection()
    const joined = backward
      ? $clauseStartingAt(selection)?.getPreviousSibling()
      : $clauseEndingAt(selection)?.getNextSibling()
    if (!joined || !hidden.has(joined.getKey())) return false
    const key = joined.getKey()
    $onUpdate(() => reveal(key))
    return true
  }

  const unregister = mergeRegister(
    registerDirtyClauses(editor, ({ numbering }) => {
      if (numbering) draw()
    }),
    editor.registerUpdateListener(revealSelected),
    editor.registerRootListener((root) => {
      drawing.forget()
      if (root) draw()
    }),
    ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
      editor.registerCommand(command, $showBeforeJoining, COMMAND_PRIORITY_NORMAL),
    ),
    folds.subscribe(draw),
  )

  return {
    isHidden: (key) => hidden.has(key),
    stateOf(key) {
      const index = places.get(key)
      if (index === undefined || !outline.under[index]) return null
      return isFolded(index) ? 'folded' : 'open'
    },
    toggle(key) {
      const from = key ?? editor.getEditorState().read(() => $selectedClause()?.getKey())
      const head = foldableAt(outline, places.get(from ?? '') ?? -1)
      if (head < 0) return null
      const clauses = outline.under[head]!
      if (isFolded(head)) folds.unfold(idsAt([head]))
      else {
        leave(new Set([head]))
        folds.fold(idsAt([head]))
      }
      return { isFolded: isFolded(head), clauses }
    },
    foldAll() {
      const heads = editor.getEditorState().read(() => foldableSections($outline(nodes), outline))
      leave(new Set(heads))
      folds.fold(idsAt(heads))
      return { isFolded: true, clauses: hidden.size }
    },
    unfoldAll() {
      const clauses = hidden.size
      folds.unfold([...folds.current()])
      return { isFolded: false, clauses }
    },
    reveal,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    unregister,
  }
}

/** The clauses with the ends of the selection. */
function $selectionKeys(): NodeKey[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  return [selection.anchor, selection.focus].flatMap((point) => $clauseOf(point.getNode())?.getKey() ?? [])
}
