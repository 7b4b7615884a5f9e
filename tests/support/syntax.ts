export interface SyntaxNode {
  type: string
  start: number
  end: number
  [property: string]: unknown
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Visits a node and all below it, in source order; `parents` runs from the root to the nearest. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parents: readonly SyntaxNode[]) => void,
  parents: SyntaxNode[] = [],
): void {
  visit(node, parents)
  parents.push(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) walk(child, visit, parents)
    }
  }
  parents.pop()
}

export function nodeOf(value: unknown): SyntaxNode | undefined {
  return isNode(value) ? value : undefined
}

export function nodesOf(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The text of a string literal or of a template without holes. */
export function literalText(value: unknown): string | undefined {
  const node = nodeOf(value)
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node?.type !== 'TemplateLiteral' || nodesOf(node['expressions']).length > 0) return undefined
  const [quasi] = nodesOf(node['quasis'])
  return (quasi?.['value'] as { cooked?: string } | undefined)?.cooked
}

/** `foo` of an identifier, a string name, or the last part of `a.foo`. */
export function nameOf(value: unknown): string | undefined {
  const node = nodeOf(value)
  if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier') return String(node['name'])
  if (node?.type === 'Literal') return String(node['value'])
  if (node?.type === 'MemberExpression') return nameOf(node['property'])
  return undefined
}
