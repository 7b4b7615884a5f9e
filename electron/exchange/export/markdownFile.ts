import { isHeadingRow } from '../../../shared/clauses/tableRows'
import type { Mark, TextRun } from '../../../shared/model/inline'
import { cellsOfRow, isSupporter, layOut, withTables, type Block, type BlockPart, type NoteMark } from './layout'
import type { ExportDocument } from './exportDocument'
import { escapeLine } from './markdownEscape'

/**
 * The text in CommonMark. Labels are text, so that "3 bis" stays "3 bis" whatever renders it; items
 * without a label become list items, the only way Markdown has to say that they hang from a chapeau.
 */
export function markdownFile(document: ExportDocument): Uint8Array {
  // Levels of the list items still open: Markdown takes an item indented further than one level for code.
  let open: number[] = []
  const blocks = withTables(layOut(document))
  const paragraphs = blocks.map((block) => {
    if (Array.isArray(block)) {
      open = []
      return table(block)
    }
    if (!isBullet(block)) {
      open = []
      return paragraph(block)
    }
    open = [...open.filter((level) => level < block.level), block.level]
    const indent = '  '.repeat(open.length - 1)
    return `${indent}- ${inline(block).replaceAll('\n', `\n${indent}  `)}`
  })
  const written = paragraphs.map((text, at) => {
    if (at === 0) return text
    // A long list of names is a tight one.
    const tight = isSupporter(blocks[at]) && isSupporter(blocks[at - 1])
    return `${tight ? '\n' : '\n\n'}${text}`
  })
  return new TextEncoder().encode(`${written.join('')}\n`)
}

/** Markdown has no table without a head, which is bold anyway: where the first row names no columns, an empty one stands over it. */
function table(rows: readonly Block[]): string {
  const cells = rows.map(cellsOfRow)
  const [first = [], ...others] = cells
  const isHeaded = isHeadingRow(first.flat())
  const head = first.map((cell) => (isHeaded ? cellText(cell.map(withoutBold)) : ''))
  const lines = (isHeaded ? others : cells).map((row) => tableLine(row.map(cellText)))
  return [tableLine(head), tableLine(head.map(() => '---')), ...lines].join('\n')
}

function withoutBold(part: BlockPart): BlockPart {
  return part.type === 'text' ? { ...part, marks: part.marks?.filter((mark) => mark !== 'bold') } : part
}

function tableLine(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${cell} |`).join('')}`
}

/** A cell is one line. */
function cellText(cell: readonly BlockPart[]): string {
  return splitAtBreaks(cell).map(lineOfRuns).join('<br>')
}

function isBullet({ role, level, label }: Block): boolean {
  return role === 'supporter' || (role === 'paragraph' && level > 0 && label === '')
}

function paragraph(block: Block): string {
  const text = inline(block)
  switch (block.role) {
    case 'title':
      return `# ${text}`
    case 'heading':
      return `${'#'.repeat(Math.min(block.level + 1, 6))} ${text}`
    case 'note':
      return `[^${block.label}]: ${text.replaceAll('\n', '\n    ')}`
    case 'announcement':
      return `> ${text.replaceAll('\n', '\n> ')}`
    default:
      return text
  }
}

type LinePart = TextRun | NoteMark

function inline({ role, label, content }: Block): string {
  // A heading is one line; elsewhere a backslash ends a line, which unlike two spaces is seen.
  const lineBreak = role === 'title' || role === 'heading' ? '<br>' : '\\\n'
  const lines = splitAtBreaks(content).map((runs, index) => {
    const labelled: LinePart[] = index === 0 && label && role !== 'note' ? [{ type: 'text', text: `${label} ` }, ...runs] : runs
    return lineOfRuns(labelled)
  })
  return lines.join(lineBreak)
}

function splitAtBreaks(content: readonly BlockPart[]): LinePart[][] {
  const lines: LinePart[][] = [[]]
  for (const part of content) {
    if (part.type === 'break') lines.push([])
    else lines.at(-1)!.push(part)
  }
  return lines
}

function lineOfRuns(parts: readonly LinePart[]): string {
  // To its neighbours a footnote's number is no character, and ends what a mark may span.
  const runs = parts.map((part): TextRun => (part.type === 'note' ? { type: 'text', text: '' } : part))
  const escaped = escapeLine(runs.map((run) => run.text))
  return parts
    .map((part, index) =>
      part.type === 'note' ? `[^${part.number}]` : marked(part, escaped[index]!, runs[index - 1], runs[index + 1]),
    )
    .join('')
}

const TAGS: Record<Mark, string> = { bold: 'strong', italic: 'em', underline: 'u' }
const ASTERISKS: Partial<Record<Mark, string>> = { bold: '**', italic: '*' }

/**
 * Asterisks where no reader can take them for anything else. Beside punctuation or letters CommonMark may
 * read `**Paix :**la` as literal asterisks; there, and for underlining, HTML tags, which Markdown allows.
 */
function marked(run: TextRun, escaped: string, before?: TextRun, after?: TextRun): string {
  const marks = run.marks ?? []
  const only = marks.length === 1 ? ASTERISKS[marks[0]!] : undefined
  const standsAlone =
    /^[\p{L}\p{N}]/u.test(run.text) &&
    /[\p{L}\p{N}]$/u.test(run.text) &&
    !before?.marks?.length &&
    !after?.marks?.length &&
    /(^|[\s«(“])$/u.test(before?.text ?? '') &&
    /^($|[\s.,;:!?»)”])/u.test(after?.text ?? '')
  if (only && standsAlone) return `${only}${escaped}${only}`
  return marks.reduceRight((inner, mark) => `<${TAGS[mark]}>${inner}</${TAGS[mark]}>`, escaped)
}
