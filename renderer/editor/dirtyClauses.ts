import {
  $getNodeByKey,
  $getRoot,
  type EditorState,
  type LexicalEditor,
  type UpdateListenerPayload,
} from 'lexical'
import { $isClauseNode, type ClauseNode } from './ClauseNode'

/** What one committed update did to the clauses. */
export interface ClauseChanges {
  /** Clauses that are there now and were not, or not like this, before. */
  changed: ClauseNode[]
  /** True when clauses were added, removed or moved. */
  order: boolean
  /** True when labels may be others now: the order changed, or a kind, depth or locked label did. */
  numbering: boolean
  tags: ReadonlySet<string>
  /** Before the update, and after it. */
  prevEditorState: EditorState
  editorState: EditorState
}

/** Several listeners ask about the same update; it is looked into once. */
const known = new WeakMap<UpdateListenerPayload, ClauseChanges>()

/**
 * Tells what each update did to the clauses; not called for a mere change of selection. Costs what
 * the update touched, except where a whole state was put in place of another: Lexical does not say
 * then, and the two are compared (node by node, by identity).
 */
export function registerDirtyClauses(
  editor: LexicalEditor,
  listener: (changes: ClauseChanges) => void,
): () => void {
  return editor.registerUpdateListener((update) => {
    if (update.dirtyElements.size === 0 && update.dirtyLeaves.size === 0) return
    const changes = known.get(update) ?? changesOf(update)
    known.set(update, changes)
    listener(changes)
  })
}

function changesOf(update: UpdateListenerPayload): ClauseChanges {
  const { editorState, prevEditorState, tags } = update
  const changed = editorState.read(() =>
    isWholesale(update) ? $changedByComparing(prevEditorState) : $changedByMarks(update),
  )
  const order =
    prevEditorState.read($clauseCount) !== editorState.read($clauseCount) ||
    !prevEditorState.read(() => changed.every($stoodAlike))
  const numbering = order || !sameNumbering(prevEditorState, editorState, changed)
  return { changed, order, numbering, tags, prevEditorState, editorState }
}

/** True when a whole state was put in place of another, so that single nodes were never marked. */
function isWholesale({ dirtyElements, dirtyLeaves }: UpdateListenerPayload): boolean {
  return dirtyElements.size === 1 && dirtyLeaves.size === 0
}

function $changedByMarks({ dirtyElements }: UpdateListenerPayload): ClauseNode[] {
  const changed: ClauseNode[] = []
  for (const key of dirtyElements.keys()) {
    const node = $getNodeByKey(key)
    if ($isClauseNode(node) && node.isAttached()) changed.push(node)
  }
  return changed
}

function $changedByComparing(previous: EditorState): ClauseNode[] {
  const before = <T>(look: () => T): T => previous.read(look)
  return $getRoot()
    .getChildren()
    .filter($isClauseNode)
    .filter((clause) => {
      const children = clause.getChildren()
      return before(() => {
        const old = $getNodeByKey(clause.getKey())
        if (old !== clause) return true
        return children.some((child) => $getNodeByKey(child.getKey()) !== child)
      })
    })
}

function $clauseCount(): number {
  return $getRoot().getChildrenSize()
}

/**
 * True when the clause stood between the same two as it does now. The root is no help: Lexical writes to it
 * whenever any word of the page changes.
 */
function $stoodAlike(clause: ClauseNode): boolean {
  const before = $getNodeByKey(clause.__key)
  return before === clause || (before?.__prev === clause.__prev && before.__next === clause.__next)
}

function sameNumbering(previous: EditorState, present: EditorState, changed: readonly ClauseNode[]): boolean {
  const isRow = present.read(() => changed.map((clause) => clause.isRow()))
  return previous.read(() => changed.every((clause, index) => $wasNumberedAlike(clause, isRow[index]!)))
}

function $wasNumberedAlike(clause: ClauseNode, isRow: boolean): boolean {
  const before = $getNodeByKey(clause.__key)
  return (
    $isClauseNode(before) &&
    before.__kind === clause.__kind &&
    before.__depth === clause.__depth &&
    before.__lockedLabel === clause.__lockedLabel &&
    before.__numbering === clause.__numbering &&
    before.isRow() === isRow
  )
}
