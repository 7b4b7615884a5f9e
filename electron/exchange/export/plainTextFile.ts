import { superior } from '../../../shared/clauses/footnotes'
import { isTableRow } from '../../../shared/clauses/tableRows'
import { blockText, layOut, type Block } from './layout'
import type { ExportDocument } from './exportDocument'

const INDENT = '    '

/**
 * The text as UTF-8 with line feeds and no byte order mark: label, space, wording; items indented under
 * what they depend on; a tab between the cells of a row; a blank line around everything that is not an item
 * or a row. Footnotes stand at the end, and their numbers are superior figures: square brackets mean "not
 * agreed", parentheses a label.
 */
export function plainTextFile(document: ExportDocument): Uint8Array {
  let text = ''
  let previous: Block | null = null
  for (const block of layOut(document)) {
    if (previous) text += isTight(previous, block) ? '\n' : '\n\n'
    text += paragraph(block)
    previous = block
  }
  return new TextEncoder().encode(`${text}\n`)
}

function isTight(previous: Block, { role, level, content }: Block): boolean {
  if (isTableRow(previous.content) && isTableRow(content)) return true
  return previous.role === role && (role === 'note' || role === 'supporter' || (role === 'paragraph' && level > 0))
}

function paragraph(block: Block): string {
  const { role, level, content } = block
  const label = role === 'note' ? superior(block.label) : block.label
  const indent = role === 'paragraph' ? INDENT.repeat(level) : ''
  const mark = label && content.length > 0 ? `${label} ` : label
  const hanging = indent + ' '.repeat(mark.length)
  // A row is one line, as a table sheet reads it.
  return indent + mark + blockText(block).replaceAll('\n', isTableRow(content) ? ' ' : `\n${hanging}`)
}
