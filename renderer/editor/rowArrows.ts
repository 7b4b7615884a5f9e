import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTabNode,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
  type TabNode,
} from 'lexical'
import { $clauseSpan } from './caret'
import { caretRect } from './caretRect'
import { $isClauseNode, type ClauseNode } from './ClauseNode'
import { $cellAt, $edgeBeside, $selectCell } from './rowCommands'

/**
 * The arrow keys among the cells of a table. A browser knows the boundary of two cells as a line of its own, and the
 * line under a cell's last one as the first of the next cell: here ← and → cross a boundary at once, ↑ and ↓ go to
 * the row above and below, where the caret was across the page.
 */
export function registerRowArrows(editor: LexicalEditor): () => void {
  const across = (isRight: boolean) => (event: KeyboardEvent) => isPlain(event) && $crossEdge(editor, isRight) && taken(event)
  const along = (isDown: boolean) => (event: KeyboardEvent) => isPlain(event) && $stepRow(editor, isDown) && taken(event)
  return mergeRegister(
    editor.registerCommand(KEY_ARROW_LEFT_COMMAND, across(false), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, across(true), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, along(false), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, along(true), COMMAND_PRIORITY_LOW),
  )
}

function isPlain({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !shiftKey
}

function taken(event: KeyboardEvent): true {
  event.preventDefault()
  return true
}

function $crossEdge(editor: LexicalEditor, isRight: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const isBack = isRight === isRightToLeft(editor.getRootElement())
  const edge = $edgeBeside(selection.anchor, isBack)
  if (!edge) return false
  const beyond = isBack ? edge.getPreviousSibling() : edge.getNextSibling()
  if (isBack) $selectBefore(edge, beyond)
  else if ($isTextNode(beyond) && !$isTabNode(beyond)) beyond.select(0, 0)
  else edge.select(1, 1)
  return true
}

/** The caret at the end of the cell that a boundary closes, given what stands there. */
function $selectBefore(edge: TabNode, beyond: LexicalNode | null): void {
  if ($isTextNode(beyond)) beyond.select()
  else if ($isElementNode(beyond)) edge.selectPrevious()
  else edge.select(0, 0)
}

function isRightToLeft(root: HTMLElement | null): boolean {
  return root !== null && getComputedStyle(root).direction === 'rtl'
}

function $stepRow(editor: LexicalEditor, isDown: boolean): boolean {
  const selection = $getSelection()
  const [row, last] = ($isRangeSelection(selection) && selection.isCollapsed() && $clauseSpan(selection)) || []
  const next = isDown ? row?.getNextSibling() : row?.getPreviousSibling()
  if (!$isRangeSelection(selection) || !row?.is(last) || !$isClauseNode(next)) return false
  if (row.getColumns() === 1 && next.getColumns() === 1) return false
  const caret = caretRect(editor)
  const cell = $cellAt(row, selection.focus)
  if (!caret || !isOnLastLine(cellRects(editor, row, cell), caret, isDown)) return false
  const element = editor.getElementByKey(next.getKey())
  // Folded away, or far from the window: the browser finds its own way.
  if (!element || element.getClientRects().length === 0) return false
  element.scrollIntoView({ block: 'nearest' })
  const column = row.getColumns() === 1 ? columnUnder(editor, next, caret) : Math.min(cell, next.getColumns() - 1)
  if (!$selectUnder(editor, next, column, caret, isDown)) $selectCell(next, column)
  return true
}

/** Whether the caret's line is the last of its cell in the direction it moves. */
function isOnLastLine(lines: readonly DOMRect[], caret: DOMRect, isDown: boolean): boolean {
  const middle = (caret.top + caret.bottom) / 2
  return isDown ? lines.every(({ top }) => top <= middle) : lines.every(({ bottom }) => bottom >= middle)
}

/** The column of a row that stands over or under the caret. */
function columnUnder(editor: LexicalEditor, row: ClauseNode, { left }: DOMRect): number {
  const starts = row.getChildren().filter($isTabNode)
  return starts.filter((edge) => left >= (editor.getElementByKey(edge.getKey())?.getBoundingClientRect().left ?? Infinity)).length
}

/** The caret in a cell's first or last line, as far across the page as it was; false where the cell says nothing there. */
function $selectUnder(editor: LexicalEditor, row: ClauseNode, cell: number, caret: DOMRect, isDown: boolean): boolean {
  const lines = cellRects(editor, row, cell)
  const line = isDown ? lines[0] : lines.at(-1)
  if (!line) return false
  const place = document.caretPositionFromPoint(caret.left, (line.top + line.bottom) / 2)
  const node = place && editor.getElementByKey(row.getKey())?.contains(place.offsetNode) && $getNearestNodeFromDOMNode(place.offsetNode)
  if (!node || !$isTextNode(node) || $isTabNode(node)) return false
  node.select(place.offset, place.offset)
  return true
}

/** Where the words of a cell are drawn, in the order of its text. */
function cellRects(editor: LexicalEditor, row: ClauseNode, cell: number): DOMRect[] {
  const rects: DOMRect[] = []
  let at = 0
  for (const child of row.getChildren()) {
    if ($isTabNode(child)) at++
    else if (at === cell) rects.push(...(editor.getElementByKey(child.getKey())?.getClientRects() ?? []))
  }
  return rects.filter(({ height }) => height > 0)
}
