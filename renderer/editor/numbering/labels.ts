import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import type { ClauseId, ClauseKind } from '../../../shared/model/clause'
import type { NumberingScheme } from '../../../shared/model/text'
import { isCitation, OPENING_LENGTH } from '../../../shared/numbering/euScheme'
import { isNumberingFrozen, numberClauses, type ClauseLabel } from '../../../shared/numbering/labels'
import { clauseNames, type ClauseName } from '../../../shared/numbering/names'
import type { NumberedClause } from '../../../shared/numbering/sequence'
import type { ClauseNode } from '../ClauseNode'
import { registerDirtyClauses, type ClauseChanges } from '../dirtyClauses'
import { $clauseNodes } from '../document'

export interface Numbering {
  scheme: NumberingScheme
  /** The text's language. */
  language: string
}

/** A clause with all it can be called by. */
export interface NamedClause extends ClauseLabel {
  id: ClauseId
  key: NodeKey
  kind: ClauseKind
  name: ClauseName
}

export interface Labels {
  /** The label the clause with this key has now; '' where it has none. */
  labelOf(key: NodeKey): string
  /** Every clause in order. Computed when first asked for after a change. */
  named(): readonly NamedClause[]
  findNamed(id: ClauseId): NamedClause | undefined
  numbering(): Numbering
  /** True where the numbers are kept as they were: see `shared/numbering/labels`. */
  isFrozen(): boolean
  /** Numbers the draft by another scheme or language. */
  setNumbering(numbering: Numbering): void
  /** Shows PP1 and OP3 beside the text in place of what it prints. */
  showWorking(shows: boolean): void
  showsWorking(): boolean
  /** Calls back whenever a label may be another, until the returned function is called. */
  onChange(listener: () => void): () => void
  unregister(): void
}

/**
 * Keeps every clause's label on its element, as `data-label`, for the style sheet to draw. A label
 * is computed, never stored: it is no part of the editor's state and not undone. Only an update that
 * can renumber computes labels, and only elements whose label is another are written.
 */
export function registerLabels(editor: LexicalEditor, initial: Numbering): Labels {
  let numbering = initial
  let working = false
  let nodes: readonly ClauseNode[] = []
  let computed: readonly ClauseLabel[] = []
  let byKey: Map<NodeKey, number> | null = null
  let named: readonly NamedClause[] | null = null
  let byId: Map<ClauseId, NamedClause> | null = null
  // By element and not by key: an element made anew has no label yet. Asking the page itself is far slower.
  let drawn = new WeakMap<HTMLElement, string>()
  // Only where the scheme looks at them.
  let openings: ReadonlyMap<NodeKey, string> = new Map()
  const listeners = new Set<() => void>()

  const draw = (): void => {
    const counted = editor.getEditorState().read(() => {
      nodes = $clauseNodes()
      return nodes.map((node) => $numberedClause(node, numbering.scheme))
    })
    openings = new Map(counted.flatMap(({ opening }, at) => (opening === undefined ? [] : [[nodes[at]!.__key, opening]])))
    computed = numberClauses(counted, numbering.scheme, numbering.language)
    byKey = named = byId = null
    for (const [index, node] of nodes.entries()) {
      const element = editor.getElementByKey(node.__key)
      const label = working ? computed[index]!.working : computed[index]!.label
      if (!element || drawn.get(element) === label) continue
      element.dataset.label = label
      drawn.set(element, label)
    }
    for (const listener of listeners) listener()
  }

  /** True where a paragraph of the preamble became a citation or stopped being one. */
  const citesOtherwise = ({ changed, editorState }: ClauseChanges): boolean =>
    changed.some((node) => {
      const before = openings.get(node.__key)
      return before !== undefined && isCitation(before) !== isCitation(editorState.read(() => $opening(node)))
    })

  const readNamed = (): readonly NamedClause[] => {
    if (named) return named
    const labelled = nodes.map(({ __kind, __depth }, at) => ({ kind: __kind, depth: __depth, ...computed[at]! }))
    const names = clauseNames(labelled, numbering.scheme, numbering.language)
    return (named = labelled.map(({ depth: _depth, ...clause }, at): NamedClause => {
      return { ...clause, id: nodes[at]!.__id, key: nodes[at]!.__key, name: names[at]! }
    }))
  }

  const unregister = mergeRegister(
    registerDirtyClauses(editor, (changes) => {
      if (changes.numbering || (numbering.scheme === 'eu' && citesOtherwise(changes))) draw()
    }),
    // Mounting makes every element anew.
    editor.registerRootListener(() => {
      drawn = new WeakMap()
      draw()
    }),
  )
  draw()

  return {
    labelOf(key) {
      byKey ??= new Map(nodes.map((node, index) => [node.__key, index]))
      return computed[byKey.get(key) ?? -1]?.label ?? ''
    },
    named: readNamed,
    findNamed(id) {
      byId ??= new Map(readNamed().map((clause) => [clause.id, clause]))
      return byId.get(id)
    },
    numbering: () => numbering,
    isFrozen: () => isNumberingFrozen(nodes.map(({ __numbering }) => ({ numbering: __numbering }))),
    setNumbering(next) {
      if (next.scheme === numbering.scheme && next.language === numbering.language) return
      numbering = next
      draw()
    },
    showWorking(shows) {
      working = shows
      draw()
    },
    showsWorking: () => working,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    unregister,
  }
}

function $numberedClause(node: ClauseNode, scheme: NumberingScheme): NumberedClause {
  return {
    kind: node.__kind,
    depth: node.__depth,
    lockedLabel: node.__lockedLabel,
    numbering: node.__numbering,
    isRow: node.isRow(),
    opening: scheme === 'eu' && node.__kind === 'preambular' ? $opening(node) : undefined,
  }
}

function $opening(node: ClauseNode): string {
  return node.getTextContent().slice(0, OPENING_LENGTH)
}
