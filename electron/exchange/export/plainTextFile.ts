import { plainText } from '../../../shared/clauses/plainText'
import { layOut, type Block } from './layout'
import type { ExportDocument } from './exportDocument'

const INDENT = '    '

/**
 * The text as UTF-8 with line feeds and no byte order mark: label, space, wording; items indented under
 * what they depend on; a blank line around everything that is not an item.
 */
export function plainTextFile(document: ExportDocument): Uint8Array {
  let text = ''
  let previous: Block | null = null
  for (const block of layOut(document)) {
    const tight = previous?.role === 'paragraph' && block.role === 'paragraph' && block.level > 0
    if (previous) text += tight ? '\n' : '\n\n'
    text += paragraph(block)
    previous = block
  }
  return new TextEncoder().encode(`${text}\n`)
}

function paragraph({ role, level, label, content }: Block): string {
  const indent = role === 'paragraph' ? INDENT.repeat(level) : ''
  const mark = label && content.length > 0 ? `${label} ` : label
  const hanging = indent + ' '.repeat(mark.length)
  return indent + mark + plainText(content).replaceAll('\n', `\n${hanging}`)
}
