import { TextNode, type EditorConfig, type LexicalNode } from 'lexical'
import { newId } from '../../../shared/clauses/newId'
import type { Opening } from '../../../shared/model/inline'

/** What is known of a bracket beside its words; carried by its opening edge. */
export type BracketFacts = Omit<Opening, 'type'>

/**
 * One edge of a bracket: the character `[` or `]`, which is deleted whole and never typed into. Which
 * closing edge goes with which opening one is read from their order, not stored.
 */
export class BracketNode extends TextNode {
  /** @internal Null for a closing edge. Replaced, never changed in place. */
  __facts: BracketFacts | null = null

  override $config() {
    return this.config('bracket', { extends: TextNode })
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous)
    this.__facts = previous.__facts
  }

  /** A copy is another bracket. */
  override resetOnCopyNodeFrom(original: this): void {
    super.resetOnCopyNodeFrom(original)
    if (this.__facts) this.__facts = { ...this.__facts, id: newId() }
  }

  /** Null for a closing edge. */
  getFacts(): BracketFacts | null {
    return this.getLatest().__facts
  }

  setFacts(facts: BracketFacts): this {
    const self = this.getWritable()
    self.__facts = facts
    return self
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config)
    element.dataset.edge = this.__facts ? 'opening' : 'closing'
    return element
  }
}

/** The `[` of a bracket. */
export function $createOpeningNode(facts: Partial<BracketFacts> = {}): BracketNode {
  const node = new BracketNode('[')
  node.__facts = {
    id: facts.id ?? newId(),
    proponents: facts.proponents ?? [],
    opponents: facts.opponents ?? [],
    note: facts.note ?? null,
  }
  return node.setMode('token')
}

/** The `]` of a bracket. */
export function $createClosingNode(): BracketNode {
  return new BracketNode(']').setMode('token')
}

export function $isBracketNode(node: LexicalNode | null | undefined): node is BracketNode {
  return node instanceof BracketNode
}
