import { DecoratorNode, type LexicalNode } from 'lexical'
import { newId } from '../../../shared/clauses/newId'
import type { Footnote } from '../../../shared/model/inline'

/** Where a footnote's number stands in the text. Its words are kept here and edited beside the text. */
export class FootnoteNode extends DecoratorNode<null> {
  /** @internal */
  __id = ''
  /** @internal Replaced, never changed in place. */
  __content: Footnote['content'] = []

  override $config() {
    return this.config('footnote', { extends: DecoratorNode })
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous)
    this.__id = previous.__id
    this.__content = previous.__content
  }

  /** A copy is another footnote. */
  override resetOnCopyNodeFrom(original: this): void {
    super.resetOnCopyNodeFrom(original)
    this.__id = newId()
  }

  getId(): string {
    return this.getLatest().__id
  }

  setId(id: string): this {
    const self = this.getWritable()
    self.__id = id
    return self
  }

  getContent(): Footnote['content'] {
    return this.getLatest().__content
  }

  setContent(content: Footnote['content']): this {
    const self = this.getWritable()
    self.__content = content
    return self
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('sup')
    element.dataset.footnote = this.__id
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override decorate(): null {
    return null
  }

  override getTextContent(): string {
    return ''
  }
}

export function $createFootnoteNode({ id, content }: Omit<Footnote, 'type'>): FootnoteNode {
  const node = new FootnoteNode()
  node.__id = id
  node.__content = content
  return node
}

export function $isFootnoteNode(node: LexicalNode | null | undefined): node is FootnoteNode {
  return node instanceof FootnoteNode
}
