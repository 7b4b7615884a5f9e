import { DecoratorNode, type EditorConfig, type LexicalNode } from 'lexical'
import type { ClauseId } from '../../../shared/model/clause'

/**
 * Names another clause of the draft by its number; deleted whole and never typed into. Its text is the
 * number last stored; `registerReferences` draws the present one, which is no part of the editor's state.
 */
export class ReferenceNode extends DecoratorNode<null> {
  /** @internal */
  __target: ClauseId = ''
  /** @internal */
  __text = ''

  override $config() {
    return this.config('reference', { extends: DecoratorNode })
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous)
    this.__target = previous.__target
    this.__text = previous.__text
  }

  getTarget(): ClauseId {
    return this.getLatest().__target
  }

  override createDOM({ theme }: EditorConfig): HTMLElement {
    const element = document.createElement('span')
    element.className = String(theme.reference ?? '')
    element.dataset.reference = this.__target
    element.textContent = this.__text
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override decorate(): null {
    return null
  }

  override getTextContent(): string {
    return this.getLatest().__text
  }
}

export function $createReferenceNode(target: ClauseId, text: string): ReferenceNode {
  const node = new ReferenceNode()
  node.__target = target
  node.__text = text
  return node
}

export function $isReferenceNode(node: LexicalNode | null | undefined): node is ReferenceNode {
  return node instanceof ReferenceNode
}
