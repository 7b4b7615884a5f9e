import { $getNodeByKey, $getSelection, $isNodeSelection, mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { newId } from '../../../shared/clauses/newId'
import { plainText } from '../../../shared/clauses/plainText'
import type { NumberedNote } from '../../../shared/clauses/footnotes'
import { $isClauseNode } from '../ClauseNode'
import { registerDirtyClauses } from '../dirtyClauses'
import { $clauseNodes } from '../document'
import { $isFootnoteNode, FootnoteNode } from '../inline/FootnoteNode'

/** A note of the draft, and where its mark is. */
export interface DraftNote extends NumberedNote {
  key: NodeKey
}

/** The footnotes of the draft as it stands. */
export interface DraftNotes {
  /** In reading order; another list whenever one changed. */
  current(): readonly DraftNote[]
  subscribe(listener: () => void): () => void
  unregister(): void
}

/**
 * Numbers the draft's footnotes and draws the numbers on their marks: `data-number`, and the note's words to
 * whoever points at it. Nothing of it is in the editor's state. Looks at the whole draft only when a clause
 * that has a note, or had one, changed, or clauses moved while there are notes. Sees to it that no two share an id.
 */
export function registerDraftNotes(editor: LexicalEditor): DraftNotes {
  const holding = new Set<NodeKey>()
  const listeners = new Set<() => void>()
  let notes: readonly DraftNote[] = []
  let chosen: HTMLElement | null = null

  const $holds = (key: NodeKey): boolean => {
    const node = $getNodeByKey(key)
    return $isClauseNode(node) && node.isAttached() && node.getChildren().some($isFootnoteNode)
  }
  const $read = (): DraftNote[] => {
    const found: DraftNote[] = []
    if (holding.size === 0) return found
    for (const clause of $clauseNodes()) {
      if (!holding.has(clause.getKey())) continue
      for (const child of clause.getChildren()) {
        if (!$isFootnoteNode(child)) continue
        const { __id: id, __content: content } = child
        found.push({ key: child.getKey(), id, content, number: found.length + 1, clauseId: clause.__id })
      }
    }
    return found
  }
  const draw = (): void => {
    for (const { key, number, content } of notes) {
      const element = editor.getElementByKey(key)
      if (!element) continue
      element.dataset.number = String(number)
      element.title = plainText(content)
    }
  }
  const readAgain = (): void => {
    const next = editor.getEditorState().read($read)
    const same = next.length === notes.length && next.every((note, at) => sameNote(note, notes[at]!))
    if (!same) notes = next
    draw()
    if (!same) for (const listener of listeners) listener()
  }

  const unregister = mergeRegister(
    editor.registerNodeTransform(FootnoteNode, $keepIdsApart),
    registerDirtyClauses(editor, ({ changed, order, editorState }) => {
      let concerned = order && holding.size > 0
      editorState.read(() => {
        for (const node of changed) {
          const key = node.getKey()
          const holds = $holds(key)
          if (!holds && !holding.has(key)) continue
          concerned = true
          if (holds) holding.add(key)
          else holding.delete(key)
        }
      })
      if (concerned) readAgain()
    }),
    editor.registerUpdateListener(({ editorState }) => {
      const element = editorState.read($chosenElement)
      if (element === chosen) return
      chosen?.removeAttribute('data-chosen')
      element?.setAttribute('data-chosen', '')
      chosen = element
    }),
    // Mounting makes every element anew.
    editor.registerRootListener(draw),
  )
  const $chosenElement = (): HTMLElement | null => {
    const selection = $getSelection()
    const [node] = $isNodeSelection(selection) ? selection.getNodes() : []
    return $isFootnoteNode(node) ? editor.getElementByKey(node.getKey()) : null
  }

  editor.getEditorState().read(() => {
    for (const node of $clauseNodes()) if (node.getChildren().some($isFootnoteNode)) holding.add(node.getKey())
  })
  readAgain()

  /** Of two with one id, as after pasting a copy, the one that was there keeps it. */
  function $keepIdsApart(node: FootnoteNode): void {
    const id = node.getId()
    const other = notes.find((note) => note.id === id && note.key !== node.getKey())
    const holder = other && $getNodeByKey(other.key)
    if ($isFootnoteNode(holder) && holder.isAttached() && holder.getId() === id) node.setId(newId())
  }

  return {
    current: () => notes,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    unregister,
  }
}

function sameNote(a: DraftNote, b: DraftNote): boolean {
  return a.key === b.key && a.id === b.id && a.content === b.content && a.clauseId === b.clauseId
}
