import { superior } from '../../../shared/clauses/footnotes'
import { blockText, layOut, type Block } from './layout'
import type { ExportDocument } from './exportDocument'

const INDENT = '    '

/**
 * The text as UTF-8 with line feeds and no byte order mark: label, space, wording; items indented under
 * what they depend on; a blank line around everything that is not an item. Footnotes stand at the end, and
 * their numbers are superior figures: square brackets mean "not agreed", parentheses a label.
 */
export function plainTextFile(document: ExportDocument): Uint8Array {
  let text = ''
  let previous: Block | null = null
  for (const block of layOut(document)) {
    const tight =
      previous?.role === block.role && (block.role === 'note' || block.role === 'supporter' || (block.role === 'paragraph' && block.level > 0))
    if (previous) text += tight ? '\n' : '\n\n'
    text += paragraph(block)
    previous = block
  }
  return new TextEncoder().encode(`${text}\n`)
}

function paragraph(block: Block): string {
  const { role, level, content } = block
  const label = role === 'note' ? superior(block.label) : block.label
  const indent = role === 'paragraph' ? INDENT.repeat(level) : ''
  const mark = label && content.length > 0 ? `${label} ` : label
  const hanging = indent + ' '.repeat(mark.length)
  return indent + mark + blockText(block).replaceAll('\n', `\n${hanging}`)
}
