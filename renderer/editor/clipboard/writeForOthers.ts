import { isHeading } from '../../../shared/clauses/outline'
import { superior } from '../../../shared/clauses/footnotes'
import { plainText, setContent } from '../../../shared/clauses/plainText'
import { cellsOf, isHeadingRow, isTableRow, tablesIn } from '../../../shared/clauses/tableRows'
import type { Inline, InlineContent, Mark, SetInline } from '../../../shared/model/inline'
import type { Block } from './block'

/** A block and the label to write before it; '' for none. */
export interface LabelledBlock extends Block {
  label: string
}

export function writePlainText(blocks: readonly LabelledBlock[]): string {
  const lines = withNotes(blocks).map(({ label, content }) => {
    const text = (label ? `${label} ` : '') + plainText(content)
    return isTableRow(content) ? text.replaceAll('\n', ' ') : text
  })
  return lines.join('\n')
}

/**
 * Headings, paragraphs, lists and tables; labels are text, since other programs number by rules of their own, and a list
 * shows no bullets beside them. Nothing of it names this program, its clauses or who wrote them.
 */
export function writeHtml(blocks: readonly LabelledBlock[]): string {
  const written = withNotes(blocks)
  const [only, ...others] = written
  if (only && others.length === 0 && only.kind === null && !isTableRow(only.content)) return contentHtml(only)
  let html = ''
  let open = 0
  const reach = (depth: number): void => {
    for (; open > depth; open--) html += '</li></ul>'
  }
  const tables = new Map(tablesIn(written).map((table) => [table.start, table]))
  let tableEnd = 0
  written.forEach((block, at) => {
    if (at < tableEnd) return
    const table = tables.get(at)
    if (table) {
      tableEnd = table.end
      reach(0)
      html += (html ? '\n' : '') + tableHtml(written.slice(at, tableEnd))
      return
    }
    const isItem = block.depth > 0 && block.kind !== null && !isHeading(block.kind)
    const depth = isItem ? block.depth : 0
    reach(depth)
    if (isItem) {
      if (open === depth) html += '</li><li>'
      for (; open < depth; open++) html += `<ul style="list-style-type: ${block.label ? 'none' : 'disc'}"><li>`
      html += contentHtml(block)
      return
    }
    const tag = block.kind !== null && isHeading(block.kind) ? `h${Math.min(block.depth + 1, 6)}` : 'p'
    html += `${html ? '\n' : ''}<${tag}>${contentHtml(block)}</${tag}>`
  })
  reach(0)
  return html
}

/** Its own border, since a table without one is unseen in other programs. */
function tableHtml(rows: readonly LabelledBlock[]): string {
  const lines = rows.map((row, at) => {
    const tag = at === 0 && isHeadingRow(row.content) ? 'th' : 'td'
    const cells = cellsOf(setContent(labelled(row))).map((cell) => `<${tag}>${cell.map(inlineHtml).join('')}</${tag}>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table border="1">${lines.join('')}</table>`
}

function labelled({ label, content }: LabelledBlock): InlineContent {
  return label ? [{ type: 'text', text: `${label} ` }, ...content] : content
}

function contentHtml({ label, content }: LabelledBlock): string {
  return (label ? `${escape(label)} ` : '') + setContent(content).map(inlineHtml).join('')
}

/** Other programs have no place for a footnote of ours: its number goes out as superior figures, its words at the end. */
function withNotes(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const notes: LabelledBlock[] = []
  const numbered = blocks.map((block) => ({
    ...block,
    content: block.content.map((part): Inline => {
      if (part.type !== 'footnote') return part
      const number = superior(notes.length + 1)
      notes.push({ label: number, kind: 'paragraph', depth: 0, content: part.content, origins: [] })
      return { type: 'text', text: number }
    }),
  }))
  return [...numbered, ...notes]
}

const TAGS: Record<Mark, string> = { bold: 'b', italic: 'i', underline: 'u' }

function inlineHtml(part: SetInline): string {
  if (part.type === 'break') return part.cell ? ' ' : '<br>'
  return (part.marks ?? []).reduceRight((html, mark) => `<${TAGS[mark]}>${html}</${TAGS[mark]}>`, escape(part.text))
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
