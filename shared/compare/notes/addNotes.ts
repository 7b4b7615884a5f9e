import type { ComparedSide, ComparisonRow, NoteChange, Segment, Substance } from '../../model/comparison'
import type { WordingChange } from '../rows'
import { pairNotes, type NotePair, type ReadNote } from './pairNotes'
import { placedNotes } from './placedNotes'
import { settleMarks } from './settleMarks'

/** How the words of footnotes are read and compared. */
export interface NoteWording {
  wordings(text: string, side: 'left' | 'right'): readonly number[]
  compare(left: string, right: string): Omit<WordingChange, 'coarse'>
}

/**
 * Adds to each row what happened to its footnotes. A row whose footnotes alone changed is edited. A footnote
 * that one row lost and another gained with the same words has moved. Costs nothing where there is none.
 */
export function addNotes(
  rows: readonly ComparisonRow[],
  left: ComparedSide,
  right: ComparedSide,
  wording: NoteWording,
): void {
  if (![left, right].some(({ clauses }) => clauses.some(({ notes }) => notes))) return
  const lonely: Lonely[] = []
  for (const row of rows) {
    const read = (name: 'left' | 'right', side: ComparedSide) =>
      placedNotes(row, name, side).map((placed): ReadNote => ({ ...placed, wordings: wording.wordings(placed.note.text, name) }))
    const pairs = pairNotes(read('left', left), read('right', right))
    const changes = pairs.flatMap((pair): NoteChange[] => {
      const change = changeOf(pair, row, wording)
      if (change && (!pair.left || !pair.right)) lonely.push({ pair, row, change })
      return change ? [change] : []
    })
    if (changes.length > 0) {
      row.notes = changes
      row.segments = settleMarks(row, left, right, pairs)
    }
  }
  for (const { row, pair, change } of markMoved(lonely)) {
    if (row.left.length > 0 && row.right.length > 0) addSubstance(row, substanceOfNote(pair, change))
  }
  for (const row of rows) row.kind = kindWithNotes(row)
}

interface Lonely {
  pair: NotePair
  row: ComparisonRow
  change: NoteChange
}

/** Null where nothing happened to it. What one of both sides comes to is added to the row's substance at once. */
function changeOf(pair: NotePair, row: ComparisonRow, wording: NoteWording): NoteChange | null {
  const [one, other] = [pair.left, pair.right]
  const numbers = { left: one?.note.number ?? null, right: other?.note.number ?? null }
  if (!one || !other) {
    const text = (one ?? other)!.note.text
    const segments: Segment[] = text === '' ? [] : [{ op: one ? 'delete' : 'insert', text }]
    return { ...numbers, moved: false, segments }
  }
  const moved = one.kept !== other.kept
  const { segments, substance } = wording.compare(one.note.text, other.note.text)
  const isReworded = segments.some(({ op }) => op === 'insert' || op === 'delete')
  if (!moved && !segments.some(({ op }) => op !== 'equal')) return null
  const change = { ...numbers, moved, segments }
  if (moved || isReworded) addSubstance(row, substanceOfNote(pair, change), ...substance)
  return change
}

/** Of the footnotes that only one side of their row has, marks those that another row has on the other side. */
function markMoved(lonely: readonly Lonely[]): readonly Lonely[] {
  const words = ({ pair }: Lonely) => (pair.left ?? pair.right)!.wordings.join(' ')
  for (const [said, same] of Map.groupBy(lonely, words)) {
    const gone = same.filter(({ pair }) => pair.left)
    // Two of the same words could each be the one that moved.
    if (said === '' || gone.length !== 1 || same.length !== 2) continue
    for (const one of same) one.change.moved = true
  }
  return lonely
}

// What a row's words do is remembered for the next comparison: it is never added to in place.
function addSubstance(row: ComparisonRow, ...more: readonly Substance[]): void {
  row.substance = [...row.substance, ...more]
}

function substanceOfNote({ left, right }: NotePair, { moved }: NoteChange): Substance {
  return { type: 'note', from: left?.note.text ?? '', to: right?.note.text ?? '', direction: moved ? 'moved' : null }
}

function kindWithNotes({ kind, notes = [] }: ComparisonRow): ComparisonRow['kind'] {
  if (notes.length === 0) return kind
  const edited = notes.some(({ moved, segments }) => moved || segments.some(({ op }) => op === 'insert' || op === 'delete'))
  if (kind === 'unchanged') return edited ? 'edited' : 'typography'
  if (kind === 'typography' && edited) return 'edited'
  return kind === 'moved' && edited ? 'moved-edited' : kind
}
