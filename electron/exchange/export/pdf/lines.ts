import type { FontStyle } from './fontFiles'
import type { Face } from './typefaces'

/** Characters in one style; a break is a line end the author set. */
export type StyledRun = { text: string; style: FontStyle; underline: boolean; raised?: boolean } | 'break'

/** How large a raised number is beside the words it follows. */
export const RAISED_SIZE = 0.65

/** Characters set in one face. Width in points, spaces at the end included. */
export interface Piece {
  text: string
  face: Face
  underline: boolean
  /** Set small and high, as a footnote's number is. */
  raised?: boolean
  width: number
}

export type Line = Piece[]

export interface Setting {
  faceOf(character: string, style: FontStyle): Face
  /** Points. */
  widthOf(text: string, face: Face): number
  /** How long a line may be, and by how much the first one is shorter. */
  measure: number
  firstIndent: number
}

interface Word {
  pieces: Piece[]
  /** With and without the spaces at its end, which may stand outside the measure. */
  advance: number
  width: number
}

/** Where a line may end: after spaces, and after a hyphen, a dash or a slash between letters. */
const OPPORTUNITY = / +|(?<=\p{L})[-–—/](?=\p{L})/gu

/** Breaks runs into lines, ragged right. A word longer than a line is cut between characters. */
export function breakLines(runs: readonly StyledRun[], setting: Setting): Line[] {
  const lines: Line[] = []
  splitAtBreaks(runs).forEach((authored, index, all) => {
    let line: Line = []
    let used = lines.length === 0 ? setting.firstIndent : 0
    for (const word of words(authored, setting)) {
      if (line.length > 0 && used + word.width > setting.measure) {
        lines.push(line)
        line = []
        used = 0
      }
      const parts = used + word.width > setting.measure ? cut(word, setting, setting.measure - used) : [word]
      parts.forEach((part, place) => {
        if (place > 0) {
          lines.push(line)
          line = []
          used = 0
        }
        append(line, part.pieces)
        used += part.advance
      })
    }
    // Unseen at the end of a line, but a reader that joins lines must not join words.
    const last = line.at(-1)
    if (last && index < all.length - 1) last.text += ' '
    lines.push(line)
  })
  return lines
}

/** How wide the longest word of runs is, and their longest line as its author ended it. */
export function extentOf(
  runs: readonly StyledRun[],
  faces: Pick<Setting, 'faceOf' | 'widthOf'>,
): { word: number; line: number } {
  const extent = { word: 0, line: 0 }
  for (const authored of splitAtBreaks(runs)) {
    let line = 0
    for (const { advance, width } of words(authored, faces)) {
      extent.word = Math.max(extent.word, width)
      extent.line = Math.max(extent.line, line + width)
      line += advance
    }
  }
  return extent
}

type TextRuns = Exclude<StyledRun, 'break'>[]

function splitAtBreaks(runs: readonly StyledRun[]): TextRuns[] {
  const lines: TextRuns[] = [[]]
  for (const run of runs) {
    if (run === 'break') lines.push([])
    else lines.at(-1)!.push(run)
  }
  return lines
}

function* words(runs: TextRuns, setting: Pick<Setting, 'faceOf' | 'widthOf'>): Generator<Word> {
  const text = runs.map((run) => run.text).join('')
  const ends = [...text.matchAll(OPPORTUNITY)].map((match) => match.index + match[0].length)
  let end = ends.shift() ?? text.length
  let next = 0
  let pieces: Piece[] = []
  let at = 0
  for (const run of runs) {
    for (const character of run.text) {
      const face = setting.faceOf(character, run.style)
      const last = pieces.at(-1)
      const { underline, raised = false } = run
      if (last && setAlike(last, { face, underline, raised })) last.text += character
      else pieces.push({ text: character, face, underline, ...(raised && { raised }), width: 0 })
      at += character.length
      if (at === end) {
        yield measured(pieces, setting)
        pieces = []
        end = ends[next++] ?? text.length
      }
    }
  }
  if (pieces.length > 0) yield measured(pieces, setting)
}

function setAlike(a: Omit<Piece, 'text' | 'width'>, b: Omit<Piece, 'text' | 'width'>): boolean {
  return a.face === b.face && a.underline === b.underline && (a.raised ?? false) === (b.raised ?? false)
}

function measured(pieces: Piece[], setting: Pick<Setting, 'widthOf'>): Word {
  const widthOf = (text: string, { face, raised }: Piece) => setting.widthOf(text, face) * (raised ? RAISED_SIZE : 1)
  for (const piece of pieces) piece.width = widthOf(piece.text, piece)
  const advance = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const last = pieces.at(-1)!
  const bare = last.text.trimEnd()
  return { pieces, advance, width: advance - last.width + widthOf(bare, last) }
}

/** A word cut to lines: the first as long as `room`, the others as long as the measure. */
function cut(word: Word, setting: Setting, room: number): Word[] {
  const parts: Piece[][] = [[]]
  let left = room
  for (const piece of word.pieces) {
    for (const character of piece.text) {
      const width = setting.widthOf(character, piece.face)
      if (width > left && parts.at(-1)!.length > 0) {
        parts.push([])
        left = setting.measure
      }
      append(parts.at(-1)!, [{ ...piece, text: character, width }])
      left -= width
    }
  }
  return parts.map((pieces) => measured(pieces, setting))
}

/** Adds pieces to a line, joining those that are set alike. */
function append(line: Line, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const last = line.at(-1)
    if (last && setAlike(last, piece)) {
      last.text += piece.text
      last.width += piece.width
    } else {
      line.push({ ...piece })
    }
  }
}
