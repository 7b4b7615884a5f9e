import { $isTabNode, ParagraphNode, type EditorConfig, type LexicalNode, type RangeSelection } from 'lexical'
import { newId } from '../../shared/clauses/newId'
import type { Clause, ClauseId, ClauseKind, ClauseNumbering } from '../../shared/model/clause'
import { BracketNode } from './inline/BracketNode'
import { FootnoteNode } from './inline/FootnoteNode'
import { ReferenceNode } from './inline/ReferenceNode'

export type ClauseProperties = Omit<Clause, 'content'>

/**
 * One clause: a child of the root whose children are text and line breaks, or tabs where
 * it is a row of a table. It stands in for
 * Lexical's paragraph, so that everything in Lexical that makes a paragraph makes a clause.
 *
 * The clause draws its own kind and depth. Its label and its origin bar depend on more than the
 * clause; they are written on its element by `registerLabels` and `registerOriginBars`.
 */
export class ClauseNode extends ParagraphNode {
  /** @internal */
  __id: ClauseId = ''
  /** @internal */
  __kind: ClauseKind = 'paragraph'
  /** @internal */
  __depth = 0
  /** @internal */
  __lockedLabel: string | null = null
  /** @internal Replaced, never changed in place. */
  __numbering: ClauseNumbering | undefined = undefined
  /** @internal Replaced, never changed in place: states of the history share it. */
  __origins: readonly string[] = []

  override $config() {
    return this.config('clause', { extends: ParagraphNode })
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous)
    this.__id = previous.__id
    this.__kind = previous.__kind
    this.__depth = previous.__depth
    this.__lockedLabel = previous.__lockedLabel
    this.__numbering = previous.__numbering
    this.__origins = previous.__origins
  }

  /** A copy is another clause. */
  override resetOnCopyNodeFrom(original: this): void {
    super.resetOnCopyNodeFrom(original)
    this.__id = newId()
  }

  getId(): ClauseId {
    return this.getLatest().__id
  }

  getKind(): ClauseKind {
    return this.getLatest().__kind
  }

  getDepth(): number {
    return this.getLatest().__depth
  }

  getLockedLabel(): string | null {
    return this.getLatest().__lockedLabel
  }

  getNumbering(): ClauseNumbering | undefined {
    return this.getLatest().__numbering
  }

  getOrigins(): readonly string[] {
    return this.getLatest().__origins
  }

  /** True for a row of a table. */
  isRow(): boolean {
    for (let child = this.getFirstChild(); child; child = child.getNextSibling()) if ($isTabNode(child)) return true
    return false
  }

  /** How many cells it is split into; 1 for what is no row of a table. */
  getColumns(): number {
    let columns = 1
    for (let child = this.getFirstChild(); child; child = child.getNextSibling()) if ($isTabNode(child)) columns++
    return columns
  }

  setId(id: ClauseId): this {
    const self = this.getWritable()
    self.__id = id
    return self
  }

  setKind(kind: ClauseKind): this {
    const self = this.getWritable()
    self.__kind = kind
    return self
  }

  setDepth(depth: number): this {
    const self = this.getWritable()
    self.__depth = depth
    return self
  }

  setLockedLabel(label: string | null): this {
    const self = this.getWritable()
    self.__lockedLabel = label
    return self
  }

  setNumbering(numbering: ClauseNumbering | undefined): this {
    const self = this.getWritable()
    self.__numbering = numbering
    return self
  }

  setOrigins(origins: readonly string[]): this {
    const self = this.getWritable()
    self.__origins = origins
    return self
  }

  /** The second half of a split: the same in everything but its id. Its label numbers itself. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection: boolean): ClauseNode {
    const next = $createClauseNode({
      kind: this.getKind(),
      depth: this.getDepth(),
      origins: [...this.getOrigins()],
    })
    this.insertAfter(next, restoreSelection)
    return next
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config)
    element.dataset.kind = this.__kind
    element.dataset.depth = String(this.__depth)
    drawColumns(element, this.getColumns())
    return element
  }

  override updateDOM(previous: this, element: HTMLElement, _config: EditorConfig): boolean {
    if (previous.__kind !== this.__kind) element.dataset.kind = this.__kind
    if (previous.__depth !== this.__depth) element.dataset.depth = String(this.__depth)
    drawColumns(element, this.getColumns())
    return false
  }
}

function drawColumns(element: HTMLElement, columns: number): void {
  if (columns === Number(element.dataset.columns ?? 1)) return
  if (columns > 1) {
    element.dataset.columns = String(columns)
    element.style.setProperty('--columns', String(columns))
  } else {
    delete element.dataset.columns
    element.style.removeProperty('--columns')
  }
  element.toggleAttribute('data-wide', columns > MOST_COLUMNS)
}

/** With more of them, columns would be narrower than most words. */
const MOST_COLUMNS = 12

/** A new clause; what is not given is a plain paragraph at the outermost depth with an id of its own. */
export function $createClauseNode(properties: Partial<ClauseProperties> = {}): ClauseNode {
  const node = new ClauseNode()
  node.__id = properties.id ?? newId()
  node.__kind = properties.kind ?? 'paragraph'
  node.__depth = properties.depth ?? 0
  node.__lockedLabel = properties.lockedLabel ?? null
  node.__numbering = properties.numbering
  node.__origins = properties.origins ?? []
  return node
}

export function $isClauseNode(node: LexicalNode | null | undefined): node is ClauseNode {
  return node instanceof ClauseNode
}

/** For the editor's list of nodes: the clause with what can stand in it, and the clause in place of every paragraph. */
export const CLAUSE_NODES = [
  ClauseNode,
  BracketNode,
  ReferenceNode,
  FootnoteNode,
  { replace: ParagraphNode, with: () => $createClauseNode(), withKlass: ClauseNode },
]
