import {
  $createLineBreakNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextFormatType,
  type TextNode,
} from 'lexical'
import { joinRuns } from '../../shared/clauses/plainText'
import { mark, type Inline, type InlineContent, type Mark } from '../../shared/model/inline'

/** In the order the model lists them; Lexical's formats happen to have the same names. */
const MARKS: readonly (Mark & TextFormatType)[] = mark.options

/** Lexical nodes that say what the content says. */
export function $nodesFromContent(content: InlineContent): LexicalNode[] {
  return content.map((part) => {
    if (part.type === 'break') return $createLineBreakNode()
    const node = $createTextNode(part.text)
    for (const name of part.marks ?? []) node.toggleFormat(name)
    return node
  })
}

/** What the children of an element say; formats the model does not know are dropped, characters never. */
export function $contentOf(element: ElementNode): InlineContent {
  return $contentOfNodes(element.getChildren())
}

function $contentOfNodes(nodes: readonly LexicalNode[]): InlineContent {
  const content: Inline[] = []
  const read = (children: readonly LexicalNode[]): void => {
    for (const child of children) {
      if ($isLineBreakNode(child)) content.push({ type: 'break' })
      else if ($isTextNode(child)) content.push(...textRun(child.getTextContent(), $marksOf(child)))
      else if ($isElementNode(child)) read(child.getChildren())
    }
  }
  read(nodes)
  return joinRuns(content)
}

export function $marksOf(node: TextNode): Mark[] {
  return MARKS.filter((name) => node.hasFormat(name))
}

/** A run as the model writes it: none for no characters, no list for no marks. */
export function textRun(text: string, marks: readonly Mark[]): Inline[] {
  if (text === '') return []
  return [marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text }]
}
