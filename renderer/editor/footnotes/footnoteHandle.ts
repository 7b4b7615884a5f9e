import {
  $addUpdateTag,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  KEY_ENTER_COMMAND,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from 'lexical'
import { newId } from '../../../shared/clauses/newId'
import { sameContent } from '../../../shared/clauses/footnotes'
import type { Footnote } from '../../../shared/model/inline'
import { $insertAt, $offsetOf } from '../brackets/clausePlaces'
import { $clauseOf, $clauseNodes } from '../document'
import { NOTE_TAG } from '../hints/writtenClause'
import { $createFootnoteNode, $isFootnoteNode, type FootnoteNode } from '../inline/FootnoteNode'
import { registerDraftNotes, type DraftNote, type DraftNotes } from './registerDraftNotes'

/** What the rest of the window may do with the footnotes of the draft on screen. */
export interface FootnoteHandle {
  current: DraftNotes['current']
  subscribe: DraftNotes['subscribe']
  /** The note being written; null when none is. */
  opened(): Footnote['id'] | null
  /** Puts a note behind what is selected and opens it; opens the one that is itself selected. */
  insert(): void
  open(id: Footnote['id']): void
  /** Keeps the words of the one that is open so far; all that is written until it is closed is one step to undo. */
  write(content: Footnote['content']): void
  /** Closes the one that is open: its words are these, in one step to undo. A note without words goes. */
  close(content: Footnote['content']): void
  remove(id: Footnote['id']): void
  /** Brings the note's mark into view and puts the caret behind it. */
  goTo(id: Footnote['id']): void
  /** The element of the note's mark, to open beside. */
  markOf(id: Footnote['id']): HTMLElement | null
  unregister(): void
}

export function registerFootnotes(editor: LexicalEditor): FootnoteHandle {
  const notes = registerDraftNotes(editor)
  const listeners = new Set<() => void>()
  let opened: Footnote['id'] | null = null
  // Something of the open one was kept: what follows belongs to that step.
  let written = false
  const update = ($change: () => unknown): void => editor.update(() => void $change(), { discrete: true })
  const findNote = (id: Footnote['id']): DraftNote | undefined => notes.current().find((note) => note.id === id)
  const setOpened = (id: Footnote['id'] | null): void => {
    opened = id
    written = false
    for (const listener of listeners) listener()
  }
  const keep = (id: Footnote['id'], content: Footnote['content']): void => {
    update(() => {
      const node = $findFootnote(id)
      if (!node || sameContent(node.getContent(), content)) return
      $addUpdateTag(written ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG)
      $addUpdateTag(NOTE_TAG)
      // The caret stays in the note.
      $addUpdateTag(SKIP_DOM_SELECTION_TAG)
      node.setContent(content)
      written = true
    })
  }
  const goTo = (id: Footnote['id']): void => {
    update(() => $findFootnote(id)?.selectNext(0, 0))
    editor.focus()
    markOf(id)?.scrollIntoView({ block: 'nearest' })
  }
  const markOf = (id: Footnote['id']): HTMLElement | null => {
    const note = findNote(id)
    return note ? editor.getElementByKey(note.key) : null
  }
  const remove = (id: Footnote['id']): void => {
    update(() => {
      $addUpdateTag(HISTORY_PUSH_TAG)
      const node = $findFootnote(id)
      node?.selectNext(0, 0)
      node?.remove()
    })
    if (opened === id) setOpened(null)
    editor.focus()
  }

  const onClick = (event: MouseEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-footnote]') : null
    const note = mark && notes.current().find(({ key }) => editor.getElementByKey(key) === mark)
    if (note) setOpened(note.id)
  }
  const unregister = mergeRegister(
    notes.unregister,
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const node = $chosenFootnote()
        if (!node) return false
        event?.preventDefault()
        setOpened(node.getId())
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerRootListener((root) => {
      root?.addEventListener('click', onClick)
      return () => root?.removeEventListener('click', onClick)
    }),
  )

  return {
    current: notes.current,
    subscribe(listener) {
      const stop = notes.subscribe(listener)
      listeners.add(listener)
      return () => {
        stop()
        listeners.delete(listener)
      }
    },
    opened: () => opened,
    insert() {
      let id: string | null = null
      update(() => void (id = $chosenFootnote()?.getId() ?? $insertFootnote()))
      if (id !== null) setOpened(id)
    },
    open: setOpened,
    write(content) {
      if (opened !== null) keep(opened, content)
    },
    close(content) {
      const id = opened
      if (id === null) return
      if (content.length === 0) return remove(id)
      keep(id, content)
      setOpened(null)
      goTo(id)
    },
    remove,
    goTo,
    markOf,
    unregister,
  }
}

/** A new note without words behind what is selected; its id, null where there is no place for one. */
function $insertFootnote(): Footnote['id'] | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const end = selection.isBackward() ? selection.anchor : selection.focus
  const clause = $clauseOf(end.getNode())
  if (!clause) return null
  $addUpdateTag(HISTORY_PUSH_TAG)
  const node = $createFootnoteNode({ id: newId(), content: [] })
  $insertAt(clause, $offsetOf(end), node)
  node.selectNext(0, 0)
  return node.getId()
}

function $chosenFootnote(): FootnoteNode | null {
  const selection = $getSelection()
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : []
  const [node] = nodes
  return nodes.length === 1 && $isFootnoteNode(node) ? node : null
}

function $findFootnote(id: Footnote['id']): FootnoteNode | null {
  for (const clause of $clauseNodes()) {
    for (const child of clause.getChildren()) if ($isFootnoteNode(child) && child.getId() === id) return child
  }
  return null
}
