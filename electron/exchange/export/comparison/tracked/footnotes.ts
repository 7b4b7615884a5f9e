import { DeletedTextRun, FootnoteReferenceRun, InsertedTextRun, Paragraph, TextRun, type ParagraphChild } from 'docx'
import { createMarkCutter } from '../../../../../shared/compare/markedPieces'
import type { ComparedNote, ComparedSide, Comparison, NoteChange, Segment } from '../../../../../shared/model/comparison'
import { runContent } from '../../docx/runContent'
import { runMarks } from '../../docx/runMarks'
import { isRightToLeft } from '../../documentLanguage'
import type { Change } from './revisions'
import type { TrackedNote } from './trackedParagraph'

/**
 * Writes Word's own footnotes. One that both sides have holds the changes of its words; one that was added,
 * dropped or moved is whole, and comes and goes with its mark.
 */
export function footnoteWriter(
  { rows, left, right }: Pick<Comparison, 'rows' | 'left' | 'right'>,
  change: () => Change,
): (note: TrackedNote) => FootnoteReferenceRun {
  const notes = { left: notesOf(left), right: notesOf(right) }
  const changes = new Map<string, NoteChange>()
  for (const row of rows) for (const one of row.notes ?? []) changes.set(`${one.left} ${one.right}`, one)

  return (note) => {
    const [one, other] = [notes.left.get(note.left ?? 0), notes.right.get(note.right ?? 0)]
    const segments = changes.get(`${note.left} ${note.right}`)?.segments ?? replaced(one, other)
    const rightToLeft = isRightToLeft((other ? right : left).language) || undefined
    const cut = { left: createMarkCutter(one?.marks), right: createMarkCutter(other?.marks) }
    const run = (op: 'equal' | 'insert' | 'delete', text: string): ParagraphChild[] => {
      if (op === 'equal' && other) cut.left({ op, text })
      const pieces = op === 'delete' || !other ? cut.left({ op, text }) : cut.right({ op, text })
      return pieces.map((piece) => textRun(op, piece.text, { ...runMarks(piece.marks), rightToLeft }, change))
    }
    // Of one that only one side has, nothing inside it is a change.
    const whole = (op: 'insert' | 'delete') => (one && other ? op : 'equal')
    const children = segments.flatMap((segment): ParagraphChild[] => {
      if (segment.op === 'typography') return [...run(whole('delete'), segment.left), ...run(whole('insert'), segment.right)]
      return run(segment.op === 'equal' ? 'equal' : whole(segment.op), segment.text)
    })
    const space = new TextRun({ children: runContent(' ') })
    return new FootnoteReferenceRun({ children: [new Paragraph({ bidirectional: rightToLeft, children: [space, ...children] })] })
  }
}

function textRun(
  op: 'equal' | 'insert' | 'delete',
  text: string,
  form: ReturnType<typeof runMarks> & { rightToLeft: boolean | undefined },
  change: () => Change,
): ParagraphChild {
  if (op === 'delete') return new DeletedTextRun({ ...form, children: runContent(text, 'w:delText'), ...change() })
  const options = { ...form, children: runContent(text) }
  return op === 'insert' ? new InsertedTextRun({ ...options, ...change() }) : new TextRun(options)
}

function notesOf({ clauses }: ComparedSide): Map<number, ComparedNote> {
  return new Map(clauses.flatMap(({ notes = [] }) => notes.map((note) => [note.number, note] as const)))
}

/** Of two that stand at one mark and are no pair: all of one for all of the other. */
function replaced(one: ComparedNote | undefined, other: ComparedNote | undefined): Segment[] {
  if (one?.text === other?.text) return [{ op: 'equal', text: one?.text ?? '' }]
  return [
    ...(one ? [{ op: 'delete' as const, text: one.text }] : []),
    ...(other ? [{ op: 'insert' as const, text: other.text }] : []),
  ]
}
