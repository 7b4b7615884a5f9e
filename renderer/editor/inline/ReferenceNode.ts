import { TextNode, type EditorConfig, type LexicalNode } from 'lexical'
import type { ClauseId } from '../../../shared/model/clause'

/** The label of another clause of the draft, deleted whole and never typed into. Its text is the label last seen. */
export class ReferenceNode extends TextNode {
  /** @internal */
  __target: ClauseId = ''

  override $config() {
    return this.config('reference', { extends: TextNode })
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous)
    this.__target = previous.__target
  }

  getTarget(): ClauseId {
    return this.getLatest().__target
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config)
    element.dataset.reference = this.__target
    return element
  }
}

export function $createReferenceNode(target: ClauseId, label: string): ReferenceNode {
  const node = new ReferenceNode(label)
  node.__target = target
  return node.setMode('token')
}

export function $isReferenceNode(node: LexicalNode | null | undefined): node is ReferenceNode {
  return node instanceof ReferenceNode
}
