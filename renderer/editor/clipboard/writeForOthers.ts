import { isHeading } from '../../../shared/clauses/outline'
import { superior } from '../../../shared/clauses/footnotes'
import { plainText, setContent } from '../../../shared/clauses/plainText'
import type { Inline, Mark, SetInline } from '../../../shared/model/inline'
import type { Block } from './block'

/** A block and the label to write before it; '' for none. */
export interface LabelledBlock extends Block {
  label: string
}

export function writePlainText(blocks: readonly LabelledBlock[]): string {
  const lines = withNotes(blocks).map((block) => (block.label ? `${block.label} ` : '') + plainText(block.content))
  return lines.join('\n')
}

/** Plain paragraphs and headings; labels are text, since other programs number by rules of their own. */
export function writeHtml(blocks: readonly LabelledBlock[]): string {
  return withNotes(blocks)
    .map((block) => {
      const inside = (block.label ? `${escape(block.label)} ` : '') + setContent(block.content).map(inlineHtml).join('')
      if (block.kind === null) return inside
      const tag = isHeading(block.kind) ? `h${Math.min(block.depth + 1, 6)}` : 'p'
      return `<${tag}>${inside}</${tag}>`
    })
    .join('\n')
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
  if (part.type === 'break') return '<br>'
  return (part.marks ?? []).reduceRight((html, mark) => `<${TAGS[mark]}>${html}</${TAGS[mark]}>`, escape(part.text))
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
