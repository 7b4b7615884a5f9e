import { type SourceModule } from './sourceModules'
import { literalText, nameOf, nodeOf, nodesOf, walk, type SyntaxNode } from './syntax'

/** Attributes and properties whose text a user reads or hears. */
const SPOKEN = /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|description)$/
const ASSIGNED = /^(title|textContent|innerText|placeholder|ariaLabel|ariaDescription)$/
const LETTERS = /\p{L}{2,}/u

/** The literals an expression may come to: both arms of a choice, every part of a template. */
function possibleTexts(expression: unknown): string[] {
  const node = nodeOf(expression)
  if (!node) return []
  const text = literalText(node)
  if (text !== undefined) return [text]
  switch (node.type) {
    case 'JSXExpressionContainer':
      return possibleTexts(node['expression'])
    case 'ConditionalExpression':
      return [...possibleTexts(node['consequent']), ...possibleTexts(node['alternate'])]
    case 'LogicalExpression':
      return [...possibleTexts(node['left']), ...possibleTexts(node['right'])]
    case 'TemplateLiteral':
      return nodesOf(node['quasis']).map((quasi) => (quasi['value'] as { cooked: string }).cooked)
    default:
      return []
  }
}

function textsShownBy(node: SyntaxNode, parent: SyntaxNode | undefined): string[] {
  switch (node.type) {
    case 'JSXText':
      return [String(node['value'])]
    case 'JSXAttribute':
      return SPOKEN.test(nameOf(node['name']) ?? '') ? possibleTexts(node['value']) : []
    case 'JSXExpressionContainer':
      return parent?.type === 'JSXAttribute' ? [] : possibleTexts(node)
    case 'AssignmentExpression': {
      const target = nodeOf(node['left'])
      if (target?.type !== 'MemberExpression' || !ASSIGNED.test(nameOf(target) ?? '')) return []
      return possibleTexts(node['right'])
    }
    case 'CallExpression': {
      const [attribute, value] = nodesOf(node['arguments'])
      if (nameOf(node['callee']) !== 'setAttribute' || !SPOKEN.test(literalText(attribute) ?? '')) return []
      return possibleTexts(value)
    }
    default:
      return []
  }
}

/** Words the interface would show without asking the messages for them, as `path:line text`. */
export function findHardcodedText(module: SourceModule): string[] {
  const found: string[] = []
  walk(module.program, (node, parents) => {
    for (const text of textsShownBy(node, parents.at(-1))) {
      if (LETTERS.test(text)) found.push(`${module.path}:${module.lineAt(node.start)} ${text.trim()}`)
    }
  })
  return found
}
