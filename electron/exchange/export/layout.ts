import { isHeading } from '../../../shared/clauses/outline'
import { superior } from '../../../shared/clauses/footnotes'
import { charactersOf, contentFromPlain, plainText } from '../../../shared/clauses/plainText'
import { cellsOf, tablesIn } from '../../../shared/clauses/tableRows'
import { placeInWording } from '../../../shared/comments/placeInWording'
import { createTranslator } from '../../../shared/messages/translator'
import type { SetInline } from '../../../shared/model/inline'
import { dateInWords } from './documentLanguage'
import type { ExportDocument, ExportedThread } from './exportDocument'
import { legible, legibleLine, legibleLines } from './legible'
import { supporterBlocks } from './supporterBlocks'

export type BlockRole = 'announcement' | 'title' | 'facts' | 'heading' | 'paragraph' | 'signature' | 'supporter' | 'note'

/** Where a footnote's number stands; its words are in the block of role `note` whose label is that number. */
export interface NoteMark {
  type: 'note'
  number: number
}

export type BlockPart = SetInline | NoteMark

/** One block of a document, the same for every format; what a format cannot hold is already gone. */
export interface Block {
  role: BlockRole
  /** For a heading 1 for the outermost, never skipping one; for a paragraph how far it is indented, from 0. */
  level: number
  /** As Chapeau computed it; '' where there is none. */
  label: string
  content: BlockPart[]
  /** Comments on the block; their ranges count its characters. */
  threads?: readonly ExportedThread[]
}

/** The blocks of a document in reading order: announcements, title, facts of adoption, clauses, supporters, footnotes. */
export function layOut(document: ExportDocument): Block[] {
  const { record, clauses, supporters = [] } = document
  const written = clauseBlocks(clauses).map((block, at) => withThreads(block, clauses[at]!, record.language))
  // A text that opens with its own title is not given another.
  const title = written[0]?.role === 'title' ? written.splice(0, 1) : [headBlock('title', record.title)]
  return [
    ...announced(document).map((sentence) => headBlock('announcement', sentence)),
    ...title,
    headBlock('facts', adoptionFacts(record)),
    ...written,
    ...supporterBlocks(supporters, record.language),
    ...noteBlocks(clauses),
  ].filter(({ label, content, threads }: Block) => label !== '' || content.length > 0 || threads)
}

/** What is announced at the head of the document, as it stands there: a digest says so unasked. */
export function announced({ record, announcements }: ExportDocument): string[] {
  const digest = record.wording === 'digest' ? [documentSentence(record.language, 'digest')] : []
  return [...digest, ...announcements].map((sentence) => legibleLines(sentence).join('\n'))
}

/** What the document says of itself, in the text's language where Chapeau speaks it, else in English. */
export function documentSentence(
  language: string,
  key: 'digest' | 'missingCharacters' | 'notes' | 'backToText' | 'unnamed' | 'commentOn',
  values: Record<string, string | number> = {},
): string {
  const { t } = createTranslator(language.split('-')[0] === 'fr' ? 'fr' : 'en')
  return t(`exporting.document.${key}`, values)
}

/** Who adopted a reference, and when: « Assemblée générale des Nations Unies, 22 septembre 2024 ». */
function adoptionFacts({ kind, adoptedBy, adoptedOn, language }: ExportDocument['record']): string {
  if (kind !== 'reference') return ''
  return [adoptedBy, adoptedOn === null ? null : dateInWords(adoptedOn, language)].filter(Boolean).join(', ')
}

function headBlock(role: BlockRole, text: string): Block {
  return { role, level: 0, label: '', content: legible(contentFromPlain(text)) }
}

/** One block for each clause, empty ones included. */
export function clauseBlocks(clauses: ExportDocument['clauses']): Block[] {
  const open: number[] = []
  let notes = 0
  const mark = (): NoteMark[] => [{ type: 'note', number: ++notes }]
  return clauses.map(({ kind, depth, label, content }) => {
    const block = { label: legibleLine(label), content: legible(content, mark) }
    if (kind === 'title') return { role: 'title', level: 0, ...block }
    if (isHeading(kind)) {
      while (open.length > 0 && open.at(-1)! >= depth) open.pop()
      open.push(depth)
      return { role: 'heading', level: open.length, ...block }
    }
    if (kind === 'signature') return { role: 'signature', level: 0, ...block }
    return { role: 'paragraph', level: kind === 'item' ? Math.max(depth, 1) : depth, ...block }
  })
}

/** One block for each footnote, in the order of their numbers; one without words keeps its number. */
function noteBlocks(clauses: ExportDocument['clauses']): Block[] {
  const notes = clauses.flatMap(({ content }) => content.filter((part) => part.type === 'footnote'))
  return notes.map(({ content }, at) => ({ role: 'note', level: 0, label: String(at + 1), content: legible(content) }))
}

/** The characters of a part in the clause's plain text, where a note's number has none. */
function wordsOf(part: BlockPart): string {
  return part.type === 'note' ? '' : charactersOf(part)
}

/** How many characters a part stands for; a note's number for none, as in the clause's plain text. */
export function lengthOf(part: BlockPart): number {
  return wordsOf(part).length
}

/** A document may hold other characters than the clause: the words commented on are found again in it. */
function withThreads(block: Block, { content, threads = [] }: ExportDocument['clauses'][number], language: string): Block {
  if (threads.length === 0) return block
  const wording = plainText(content)
  const written = block.content.map(wordsOf).join('')
  const placed = threads.map((thread): ExportedThread => {
    const place = thread.range && placeInWording({ wording, ...thread.range }, written, language)
    return { ...thread, range: place && { start: place.start, end: place.end } }
  })
  return { ...block, threads: placed }
}

/** Blocks in reading order, the rows of each table together. */
export function withTables(blocks: readonly Block[]): (Block | Block[])[] {
  const rows = blocks.map(({ role, level, content }) => ({ content: role === 'paragraph' ? content : [], depth: level }))
  const grouped: (Block | Block[])[] = []
  let at = 0
  for (const { start, end } of tablesIn(rows)) {
    for (const block of blocks.slice(at, start)) grouped.push(block)
    grouped.push(blocks.slice(start, end))
    at = end
  }
  return [...grouped, ...blocks.slice(at)]
}

/** Whether it is one of the supporters listed after the text; tables and the text's ends are none. */
export function isSupporter(block: Block | Block[] | undefined): boolean {
  return block !== undefined && !Array.isArray(block) && block.role === 'supporter'
}

/** The cells of a row; a label, which rows seldom have, stands in the first. */
export function cellsOfRow({ label, content }: Block): BlockPart[][] {
  return cellsOf(label === '' ? content : [{ type: 'text', text: `${label} ` }, ...content])
}

/** The characters of a block, its notes' numbers as superior figures. */
export function blockText({ content }: Pick<Block, 'content'>): string {
  return content
    .map((part) => (part.type === 'note' ? superior(part.number) : charactersOf(part)))
    .join('')
}
