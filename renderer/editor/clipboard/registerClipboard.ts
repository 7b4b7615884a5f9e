import { caretFromPoint } from '@lexical/clipboard'
import {
  $addUpdateTag,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import type { ClauseId } from '../../../shared/model/clause'
import { $removeClauses } from '../choosing/wholeClauses'
import type { ClauseNode } from '../ClauseNode'
import { $clauseOf } from '../document'
import type { Numbering } from '../numbering/labels'
import { withPresentNumbers } from '../references/clipboardReferences'
import { $removeSelectedText } from '../splitAndMerge'
import { $copiedBlocks, $wholeBlocks, type CopiedBlock } from './copiedBlocks'
import { OWN_TYPE, writeOwnFormat } from './ownFormat'
import { createPasting, type Pasting } from './pasting'
import { registerPlainPaste } from './registerPlainPaste'
import { writeHtml, writePlainText } from './writeForOthers'

export interface ClipboardContext {
  /** The label that goes with a copied clause. */
  labelOf(key: NodeKey): string
  /** The number a cross-reference to this clause says now; null where it names nothing. */
  numberOf(target: ClauseId): string | null
  /** True for the clauses of this draft. */
  isKnown(target: ClauseId): boolean
  /** How the draft is numbered. */
  numbering(): Numbering
  /** The clauses chosen as such; null, or absent, where none are. */
  $chosen?: (() => ClauseNode[] | null) | undefined
}

/** What goes on where much is pasted: see `createPasting`. */
export interface Clipboard extends Pasting {
  unregister(): void
}

/**
 * Copy, cut, paste and drop, of clauses and of anything else: whatever comes in becomes clauses of
 * plain content, and nothing of Lexical's own clipboard format is read.
 */
export function registerClipboard(editor: LexicalEditor, context: ClipboardContext): Clipboard {
  const { labelOf, numberOf, $chosen = () => null } = context
  const pasting = createPasting(editor, context)
  const plain = registerPlainPaste(editor)

  const $take = (event: Event, data: DataTransfer | null): boolean => {
    if (!data) return false
    event.preventDefault()
    pasting.$take(data, plain.isAsked(data))
    return true
  }
  const $copy = (event: ClipboardEvent | KeyboardEvent | null): boolean => {
    const data = transferOf(event)
    const copied = $selectedBlocks($chosen())
    if (!event || !data || copied.length === 0) return false
    event.preventDefault()
    const blocks = copied.map((block) => {
      return { ...block, content: withPresentNumbers(block.content, numberOf) }
    })
    const labelled = blocks.map((block) => ({ ...block, label: block.whole ? labelOf(block.key) : '' }))
    const words = writePlainText(labelled)
    plain.copied(words)
    data.setData('text/plain', words)
    data.setData('text/html', writeHtml(labelled))
    data.setData(OWN_TYPE, writeOwnFormat(blocks))
    return true
  }

  const unregister = mergeRegister(
    pasting.finish,
    plain.unregister,
    editor.registerCommand(COPY_COMMAND, $copy, COMMAND_PRIORITY_LOW),
    editor.registerCommand(
      CUT_COMMAND,
      (event) => {
        const selection = $getSelection()
        const chosen = $chosen()
        if (!$copy(event) || !$isRangeSelection(selection)) return false
        $addUpdateTag(CUT_TAG)
        if (chosen) $removeClauses(chosen)
        else $removeSelectedText(selection)
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(PASTE_COMMAND, (event) => $take(event, transferOf(event)), COMMAND_PRIORITY_LOW),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (payload) => typeof payload !== 'string' && $take(payload, payload.dataTransfer),
      COMMAND_PRIORITY_LOW,
    ),
    // Dragging text within the draft would move words without a trace of where they went.
    editor.registerCommand(
      DRAGSTART_COMMAND,
      (event) => {
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        event.preventDefault()
        $selectPoint(editor, event)
        $take(event, event.dataTransfer)
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
  return { ...pasting, unregister }
}

function $selectedBlocks(chosen: readonly ClauseNode[] | null): CopiedBlock[] {
  if (chosen) return $wholeBlocks(chosen)
  const selection = $getSelection()
  return $isRangeSelection(selection) && !selection.isCollapsed() ? $copiedBlocks(selection) : []
}

function transferOf(event: Event | null): DataTransfer | null {
  if (event instanceof ClipboardEvent) return event.clipboardData
  return event instanceof InputEvent ? event.dataTransfer : null
}

function $selectPoint(editor: LexicalEditor, event: DragEvent): void {
  const hit = caretFromPoint(event.clientX, event.clientY, editor.getRootElement())
  const node = hit && $getNearestNodeFromDOMNode(hit.node)
  if (!node) return
  if ($isTextNode(node)) node.select(hit.offset, hit.offset)
  else $clauseOf(node)?.selectEnd()
}
