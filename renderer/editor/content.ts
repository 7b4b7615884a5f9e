import {
  $createLineBreakNode,
  $createTabNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTabNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextFormatType,
  type TextNode,
} from 'lexical'
import { joinRuns } from '../../shared/clauses/plainText'
import { mark, type Inline, type InlineContent, type Mark, type TextRun } from '../../shared/model/inline'
import { $createClosingNode, $createOpeningNode, $isBracketNode } from './inline/BracketNode'
import { $createFootnoteNode, $isFootnoteNode } from './inline/FootnoteNode'
import { $createReferenceNode, $isReferenceNode } from './inline/ReferenceNode'

/** In the order the model lists them; Lexical's formats happen to have the same names. */
const MARKS: readonly (Mark & TextFormatType)[] = mark.options

/** Lexical nodes that say what the content says. */
export function $nodesFromContent(content: InlineContent): LexicalNode[] {
  return content.map($nodeFromInline)
}

function $nodeFromInline(part: Inline): LexicalNode {
  switch (part.type) {
    case 'break':
      return part.cell ? $createTabNode() : $createLineBreakNode()
    case 'opening':
      return $createOpeningNode(part)
    case 'closing':
      return $createClosingNode()
    case 'reference':
      return $createReferenceNode(part.target, part.text)
    case 'footnote':
      return $createFootnoteNode(part)
    case 'text': {
      const node = $createTextNode(part.text)
      for (const name of part.marks ?? []) node.toggleFormat(name)
      return node
    }
  }
}

/** What the children of an element say; formats the model does not know are dropped, characters never. */
export function $contentOf(element: ElementNode): InlineContent {
  return $contentOfNodes(element.getChildren())
}

function $contentOfNodes(nodes: readonly LexicalNode[]): InlineContent {
  const content: Inline[] = []
  const read = (children: readonly LexicalNode[]): void => {
    for (const child of children) {
      const part = $inlineOf(child)
      if (part) content.push(part)
      else if ($isTextNode(child)) content.push(...textRun(child.getTextContent(), $marksOf(child)))
      else if ($isElementNode(child)) read(child.getChildren())
    }
  }
  read(nodes)
  return joinRuns(content)
}

/** What a node that is not plain text says as a whole; null for text and for whatever only holds others. */
export function $inlineOf(node: LexicalNode): Inline | null {
  if ($isLineBreakNode(node)) return { type: 'break' }
  if ($isTabNode(node)) return { type: 'break', cell: true }
  if ($isBracketNode(node)) {
    const facts = node.getFacts()
    return facts ? { type: 'opening', ...facts } : { type: 'closing' }
  }
  if ($isReferenceNode(node)) return { type: 'reference', target: node.getTarget(), text: node.getTextContent() }
  if ($isFootnoteNode(node)) return { type: 'footnote', id: node.getId(), content: node.getContent() }
  return null
}

export function $marksOf(node: TextNode): Mark[] {
  return MARKS.filter((name) => node.hasFormat(name))
}

/** A run as the model writes it: none for no characters, no list for no marks. */
export function textRun(text: string, marks: readonly Mark[]): TextRun[] {
  if (text === '') return []
  return [marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text }]
}
