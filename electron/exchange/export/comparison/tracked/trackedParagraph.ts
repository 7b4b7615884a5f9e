import type { Mark } from '../../../../../shared/model/inline'

/**
 * What accepting and rejecting do to a stretch: `deleted` and `movedFrom` are only in the left text,
 * `inserted` and `movedTo` only in the right one.
 */
export type Revision = 'same' | 'deleted' | 'inserted' | 'movedFrom' | 'movedTo'

/** The numbers of a footnote on each side; null where it does not stand there. */
export interface TrackedNote {
  left: number | null
  right: number | null
}

export interface TrackedRun {
  revision: Revision
  /** May hold tabs and line ends. */
  text: string
  marks: readonly Mark[]
  /** The marks of a stretch that stayed the same, where the left side has others. */
  marksBefore: readonly Mark[] | null
  /** The footnote whose mark the text is. */
  note: TrackedNote | null
}

/** A paragraph of the document with its changes. Its end is a character like any other: it can come and go. */
export interface TrackedParagraph {
  runs: TrackedRun[]
  end: Revision
  /** The clauses, by index, that end here on either side: their form is the paragraph's. */
  left: number | null
  right: number | null
  /** Names that pair the place a clause was moved from with the place it was moved to. */
  movedFrom: string | null
  movedTo: string | null
}

/** A row of a table: its words are under revision, or it came or went whole. */
export interface TrackedRow {
  cells: TrackedRun[][]
  revision: 'same' | 'deleted' | 'inserted'
  /** The clauses, by index, that it is on either side. */
  left: number | null
  right: number | null
}

export type TrackedPart = TrackedParagraph | TrackedRow

export function isTrackedRow(part: TrackedPart): part is TrackedRow {
  return 'cells' in part
}

/** Where only one side has a footnote's mark, the other has an asterisk that was typed. */
export function noteOf(left: number | null, right: number | null): TrackedNote | null {
  return left === null && right === null ? null : { left, right }
}

const NO_MARKS: readonly Mark[] = []

/** A paragraph being written, run by run. */
export function createParagraphWriter() {
  const paragraphs: TrackedParagraph[] = []
  let runs: TrackedRun[] = []
  return {
    paragraphs,
    write(revision: Revision, text: string, marks = NO_MARKS, before = marks, note: TrackedNote | null = null): void {
      if (text === '') return
      const last = runs.at(-1)
      const marksBefore = revision === 'same' && !alike(marks, before) ? before : null
      if (
        last?.revision === revision &&
        !last.note &&
        !note &&
        alike(last.marks, marks) &&
        alike(last.marksBefore ?? last.marks, marksBefore ?? marks)
      ) {
        last.text += text
      } else {
        runs.push({ revision, text, marks, marksBefore, note })
      }
    },
    end(end: TrackedParagraph['end'], left: number | null, right: number | null): TrackedParagraph {
      const paragraph: TrackedParagraph = { runs, end, left, right, movedFrom: null, movedTo: null }
      paragraphs.push(paragraph)
      runs = []
      return paragraph
    },
  }
}

export type ParagraphWriter = ReturnType<typeof createParagraphWriter>

function alike(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one === other || (one.length === other.length && one.every((mark, at) => mark === other[at]))
}
