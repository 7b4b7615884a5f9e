import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import type { BracketReading } from '../../../shared/model/bracket'
import type { ClauseNode } from '../ClauseNode'
import { $clauseNodes } from '../document'
import { $isBracketNode } from '../inline/BracketNode'
import { bracketMarks, type EdgeMark } from './bracketMarks'
import type { DraftBrackets } from './draftBrackets'

/** Words inside more brackets than this look as if they were inside this many. */
const DEEPEST_DRAWN = 4

export interface BracketDrawing {
  /** What a bracket without a partner says when pointed at. */
  setHints(hints: Record<'opening' | 'closing', string>): void
  unregister(): void
}

/**
 * Keeps on the elements inside a clause what the style sheet needs to draw its brackets: on edges and the
 * words between them `data-level`, how many brackets they are in; on the edge that closes `data-by` and
 * `data-against`, the delegations for and against; on one without a partner `data-unbalanced`. None of it
 * is in the editor's state. Follows each reading and touches only clauses that changed or whose brackets did.
 */
export function registerBracketDrawing(editor: LexicalEditor, brackets: DraftBrackets): BracketDrawing {
  let hints = { opening: '', closing: '' }
  let drawn = new Map<NodeKey, string>()

  let drawnFrom: BracketReading | undefined

  const draw = (changed: ReadonlySet<NodeKey> | null): void => {
    const reading = brackets.current()
    // Typing where no bracket is costs nothing.
    if (changed && reading === drawnFrom && ![...changed].some((key) => drawn.has(key))) return
    drawnFrom = reading
    const marks = bracketMarks(reading)
    const next = new Map<NodeKey, string>()
    editor.getEditorState().read(() => {
      let within = 0
      for (const node of $clauseNodes()) {
        const edges = marks.get(node.__id) ?? []
        const key = node.getKey()
        const before = drawn.get(key)
        const concerned = edges.length > 0 || within > 0
        if (concerned || before !== undefined) {
          const now = JSON.stringify([within, edges])
          if (now !== before || !changed || changed.has(key)) $draw(editor, node, within, edges, hints)
          if (concerned) next.set(key, now)
        }
        for (const { step } of edges) within += step
      }
    })
    drawn = next
  }

  const unregister = mergeRegister(
    brackets.subscribe(draw),
    // Mounting makes every element anew.
    editor.registerRootListener(() => draw(null)),
  )
  return {
    setHints(next) {
      hints = next
      draw(null)
    },
    unregister,
  }
}

function $draw(
  editor: LexicalEditor,
  clause: ClauseNode,
  within: number,
  edges: readonly EdgeMark[],
  hints: Record<'opening' | 'closing', string>,
): void {
  let level = within
  let at = 0
  let next = 0
  for (const child of clause.getChildren()) {
    const own = $isBracketNode(child) && edges[next]?.at === at ? edges[next++] : undefined
    if (own?.step === 1) level += 1
    const element = editor.getElementByKey(child.getKey())
    if (element) {
      write(element, 'level', level > 0 ? String(Math.min(level, DEEPEST_DRAWN)) : '')
      write(element, 'by', own?.by ?? '')
      write(element, 'against', own?.against ?? '')
      write(element, 'unbalanced', own?.unbalanced ?? '')
      const hint = own?.unbalanced ? hints[own.unbalanced] : ''
      if (element.title !== hint) element.title = hint
    }
    if (own?.step === -1) level -= 1
    at += child.getTextContentSize()
    // Brackets that stayed characters have marks but no nodes.
    while (next < edges.length && edges[next]!.at < at) level += edges[next++]!.step
  }
}

function write(element: HTMLElement, name: string, value: string): void {
  if (value === '') delete element.dataset[name]
  else if (element.dataset[name] !== value) element.dataset[name] = value
}
