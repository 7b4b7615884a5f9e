import { inOneGo, type Pieces } from '../../../shared/pieces'
import { clausesInPieces } from '../../../shared/structure/clauses'
import type { RawBlock } from '../../../shared/structure/rawBlock'
import type { Clause } from '../../../shared/model/clause'
import { charactersOf, plainText } from '../../../shared/clauses/plainText'
import { isTableRow } from '../../../shared/clauses/tableRows'
import type { Inline, InlineContent } from '../../../shared/model/inline'
import type { Block } from './block'

/** What stands where something is pasted. */
export type Into = 'words' | 'emptyClause' | 'emptyDraft'

/**
 * What was read elsewhere as clauses of this text: labels, lists and headings are understood as in a file
 * that is imported. One paragraph put into a clause that says something is words of it, as they were.
 */
export function readPasted(read: readonly RawBlock[], into: Into): Block[] {
  return inOneGo(readPastedInPieces(read, into))
}

/** As `readPasted`, of something long, with pauses. */
export function* readPastedInPieces(read: readonly RawBlock[], into: Into): Pieces<Block[]> {
  const [only, ...others] = read
  if (only && others.length === 0 && into === 'words') return cut(words(only.content))
  const clauses = yield* clausesInPieces(read, into === 'emptyDraft' ? 'text' : 'passage')
  yield
  return clauses.flatMap((clause) => cut(blockFrom(clause)))
}

/** Each line that says something as a clause, its words as they are; a lone line keeps the spaces around it. */
export function readWords(text: string): Block[] {
  const lines = text.toWellFormed().split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u).map(withoutControls)
  if (lines.length === 1) return lines[0] === '' ? [] : cut(lineOf(lines[0]!))
  return lines.map((line) => line.trim()).filter((line) => line !== '').flatMap((line) => cut(lineOf(line)))
}

function withoutControls(line: string): string {
  return line.replace(/[^\P{Cc}\t]/gu, '')
}

function lineOf(line: string): Block {
  return words([{ type: 'text', text: line }])
}

function words(content: InlineContent): Block {
  return { kind: null, depth: 0, content, origins: [] }
}

function blockFrom({ kind, depth, content, lockedLabel }: Clause): Block {
  const isPlain = (kind === 'paragraph' && depth === 0 && !isTableRow(content)) || kind === 'signature'
  const block: Block = {
    kind: isPlain ? null : kind,
    depth,
    content: kind === 'heading' ? unweighted(content) : content,
    origins: [],
  }
  if (isPlain) block.governs = true
  if (lockedLabel !== null) block.typed = lockedLabel
  return block
}

/** Characters beyond which nobody wrote one clause: it would be slow to lay out, and too long to be stored. */
const LONGEST_CLAUSE = 100_000

/** A block of a sensible length, or several that say the same: a run of characters is cut between two words. */
function cut(block: Block): Block[] {
  if (plainText(block.content).length <= LONGEST_CLAUSE) return [block]
  const contents: Inline[][] = [[]]
  let room = LONGEST_CLAUSE
  for (const part of block.content) {
    let rest = charactersOf(part)
    if (part.type !== 'text') contents.at(-1)!.push(part)
    while (part.type === 'text' && rest !== '') {
      const end = rest.length <= room ? rest.length : rest.lastIndexOf(' ', room) + 1 || wholeCharacters(rest, room)
      contents.at(-1)!.push({ ...part, text: rest.slice(0, end) })
      rest = rest.slice(end)
      room -= end
      if (rest === '') break
      contents.push([])
      room = LONGEST_CLAUSE
    }
  }
  const [first, ...others] = contents.filter((content) => content.length > 0)
  return [{ ...block, content: first ?? [] }, ...others.map((content): Block => ({ kind: block.kind, depth: block.depth, content, origins: [] }))]
}

/** Not between the halves of a character. */
function wholeCharacters(text: string, length: number): number {
  const isHalf = (text.codePointAt(length - 1) ?? 0) > 0xffff
  return Math.max(isHalf ? length - 1 : length, 1)
}

/** A heading that is bold from end to end says no more by it than that it is one. */
function unweighted(content: InlineContent): InlineContent {
  const isBold = content.every((part) => part.type !== 'text' || part.marks?.includes('bold') || part.text.trim() === '')
  if (!isBold) return content
  return content.map((part) => {
    if (part.type !== 'text') return part
    const { marks = [], ...run } = part
    const others = marks.filter((mark) => mark !== 'bold')
    return others.length > 0 ? { ...run, marks: others } : run
  })
}
