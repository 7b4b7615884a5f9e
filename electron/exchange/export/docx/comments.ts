import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type ParagraphChild,
} from 'docx'
import type { ExportedThread } from '../exportDocument'
import { documentSentence, lengthOf, type Block, type BlockPart } from '../layout'
import { legibleLine, legibleLines } from '../legible'
import { runContent } from './runContent'

/**
 * Writes threads as Word's own comments on the words they are about: a reply names the comment it answers, a
 * resolved thread is marked done.
 */
export function createCommentWriter(language: string) {
  const comments: ICommentOptions[] = []

  const add = ({ remarks, quote, resolved }: ExportedThread): number[] => {
    const first = comments.length
    return remarks.map(({ author, body, createdAt }, at) => {
      const id = first + at
      const name = legibleLine(author ?? '').trim() || documentSentence(language, 'unnamed')
      const about = at === 0 && quote !== null ? [documentSentence(language, 'commentOn', { quote })] : []
      comments.push({
        id,
        author: name,
        initials: initialsOf(name),
        date: new Date(createdAt),
        parentId: at === 0 ? NO_PARENT : first,
        resolved: resolved && at === 0,
        children: [...about, ...legibleLines(body)].map(
          (line) => new Paragraph({ children: [new TextRun({ children: runContent(line) })] }),
        ),
      })
      return id
    })
  }

  return {
    /** Of the blocks written so far. */
    comments,
    /** The runs of a block, with the limits of what its threads are about. */
    runs({ content, threads = [] }: Block, write: (part: BlockPart) => ParagraphChild): ParagraphChild[] {
      const length = content.reduce((sum, part) => sum + lengthOf(part), 0)
      const spans = threads.map((thread): Span => ({ start: 0, end: length, ...thread.range, ids: add(thread) }))
      const bounds = new Set(spans.flatMap(({ start, end }) => [start, end]))
      let at = 0
      const writePiece = (piece: BlockPart): ParagraphChild[] => {
        const size = lengthOf(piece)
        // A footnote's number belongs to the words before it.
        const limits = size > 0 ? limitsAt(spans, at) : []
        at += size
        return [...limits, write(piece)]
      }
      const runs = content.flatMap((part) => cut(part, at, bounds).flatMap(writePiece))
      return [...runs, ...limitsAt(spans, length)]
    },
  }
}

/** The docx library writes which comments are done only where one has a parent; this one is nobody's. */
const NO_PARENT = -1

interface Span {
  start: number
  end: number
  ids: readonly number[]
}

/** What begins and ends before the character `at`: first what ended there. */
function limitsAt(spans: readonly Span[], at: number): ParagraphChild[] {
  const end = ({ ids }: Span) =>
    ids.flatMap((id): ParagraphChild[] => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })])
  const begun = spans.filter(({ start }) => start === at)
  return [
    ...spans.filter((span) => span.end === at && span.start < at).flatMap(end),
    ...begun.flatMap(({ ids }) => ids.map((id) => new CommentRangeStart(id))),
    ...begun.filter((span) => span.end === at).flatMap(end),
  ]
}

/** The part that begins at `start`, cut at the bounds inside it. */
function cut(part: BlockPart, start: number, bounds: ReadonlySet<number>): BlockPart[] {
  if (part.type !== 'text') return [part]
  const inside = [...bounds].filter((bound) => bound > start && bound < start + part.text.length).toSorted((a, b) => a - b)
  const places = [0, ...inside.map((bound) => bound - start), part.text.length]
  return places.slice(1).map((end, index) => ({ ...part, text: part.text.slice(places[index], end) }))
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/u)
    .slice(0, 3)
    .map((word) => /\p{L}\p{M}*/u.exec(word)?.[0].toUpperCase() ?? '')
    .join('')
}
