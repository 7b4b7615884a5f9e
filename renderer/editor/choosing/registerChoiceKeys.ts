import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  REMOVE_TEXT_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { subtreeEnd } from '../../../shared/clauses/outline'
import { $clauseSpan } from '../caret'
import { $createClauseNode, $isClauseNode, type ClauseNode } from '../ClauseNode'
import { $clauseByKey, $clauseNodes } from '../document'
import type { Folding } from '../folding/registerFolding'
import { shapeAfter } from '../structure'
import { $outline } from '../structureCommands'
import type { Choosing } from './registerChoosing'
import { $removeClauses } from './wholeClauses'

/**
 * Escape chooses the clauses the selection is in. Arrows then choose others, with Shift more of them; left and
 * right fold and unfold, as in a tree. Delete takes them out. Enter and whatever types go back to the text of
 * the last one: what is chosen is never typed over.
 */
export function registerChoiceKeys(editor: LexicalEditor, choosing: Choosing, folding: Folding): () => void {
  const $toText = (): boolean => {
    const choice = choosing.current()
    if (!choice) return false
    choosing.$end()
    $clauseByKey(choice.focus)?.selectEnd()
    return true
  }
  const $remove = (): boolean => {
    const chosen = choosing.$chosen()
    if (!chosen) return false
    choosing.$end()
    $removeClauses(chosen)
    return true
  }
  const $go = (key: string, extend: boolean): void => {
    const choice = choosing.current()
    const from = choice && $clauseByKey(choice.focus)
    const to = from && $reached(from, key)
    if (!choice || !to) return
    const focus = to.getKey()
    $onUpdate(() => {
      choosing.choose({ anchor: extend ? choice.anchor : focus, focus })
      editor.getElementByKey(focus)?.scrollIntoView({ block: 'nearest' })
    })
  }
  const $reached = (from: ClauseNode, key: string): ClauseNode | null => {
    if (key === 'ArrowUp' || key === 'ArrowDown') return $next(from, key === 'ArrowUp' ? 'before' : 'after') ?? from
    const end = key === 'Home' ? $getRoot().getFirstChild() : $getRoot().getLastChild()
    if (!$isClauseNode(end)) return null
    return folding.isHidden(end.getKey()) ? $next(end, 'before') : end
  }
  const $next = (from: ClauseNode, side: 'before' | 'after'): ClauseNode | null => {
    const step = (node: LexicalNode): LexicalNode | null => (side === 'before' ? node.getPreviousSibling() : node.getNextSibling())
    for (let node = step(from); $isClauseNode(node); node = step(node)) if (!folding.isHidden(node.getKey())) return node
    return null
  }
  /** Out of what a clause stands under, or into what stands under it. */
  const $turn = (key: string): void => {
    const choice = choosing.current()
    const clause = choice && $clauseByKey(choice.focus)
    if (!clause) return
    const state = folding.stateOf(clause.getKey())
    if ((key === 'ArrowLeft' && state === 'open') || (key === 'ArrowRight' && state === 'folded')) {
      const focus = clause.getKey()
      $onUpdate(() => {
        choosing.choose({ anchor: focus, focus })
        folding.toggle(focus)
      })
    } else if (key === 'ArrowRight' && state === 'open') $go('ArrowDown', false)
    else if (key === 'ArrowLeft') {
      const above = $above(clause)?.getKey()
      if (above) $onUpdate(() => choosing.choose({ anchor: above, focus: above }))
    }
  }

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!choosing.current()) return false
    const { key } = event
    if (types(event)) {
      $toText()
      return false
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    if (['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) $go(key, event.shiftKey)
    else if (key === 'ArrowLeft' || key === 'ArrowRight') $turn(key)
    else if (key === 'Enter') $toText()
    else if (key === 'Delete' || key === 'Backspace') $remove()
    else if (key === 'Escape') {
      $toText()
      $onUpdate(() => editor.blur())
    } else return false
    event.preventDefault()
    return true
  }

  const before = <T>(command: LexicalCommand<T>, $act: () => boolean): (() => void) =>
    editor.registerCommand(command, $act, COMMAND_PRIORITY_HIGH)
  const $toTextFirst = (): boolean => $toText() && false

  return mergeRegister(
    editor.registerCommand(KEY_DOWN_COMMAND, onKeyDown, COMMAND_PRIORITY_CRITICAL),
    before(DELETE_CHARACTER_COMMAND, $remove),
    before(DELETE_WORD_COMMAND, $remove),
    before(DELETE_LINE_COMMAND, $remove),
    before(REMOVE_TEXT_COMMAND, $remove),
    before(CONTROLLED_TEXT_INSERTION_COMMAND, $toTextFirst),
    before(INSERT_PARAGRAPH_COMMAND, $toTextFirst),
    before(INSERT_LINE_BREAK_COMMAND, $toTextFirst),
    before(COMPOSITION_START_COMMAND, $toTextFirst),
    before(PASTE_COMMAND, () => {
      const last = choosing.$chosen()?.at(-1)
      if (!last) return false
      choosing.$end()
      // What comes in is clauses of their own, behind the chosen ones.
      const next = $createClauseNode(shapeAfter({ kind: last.getKind(), depth: last.getDepth() }))
      last.insertAfter(next, false)
      next.select()
      return false
    }),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      (event) => {
        const selection = $getSelection()
        const span = !event.isComposing && $isRangeSelection(selection) ? $clauseSpan(selection) : null
        if (!span) return false
        const [first, last] = span.map((clause) => clause.getKey())
        $onUpdate(() => choosing.choose({ anchor: first!, focus: last! }))
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
}

/** True for keys that put something into a text, by themselves or with what follows. */
function types(event: KeyboardEvent): boolean {
  if (event.key === 'Dead' || event.key === 'Process') return true
  if (event.key.length !== 1) return false
  return event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || event.altKey)
}

function $above(clause: ClauseNode): ClauseNode | null {
  const nodes = $clauseNodes()
  const outline = $outline(nodes)
  const index = clause.getIndexWithinParent()
  for (let at = index - 1; at >= 0; at--) if (subtreeEnd(outline, at) > index) return nodes[at] ?? null
  return null
}
