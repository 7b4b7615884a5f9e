import { scalesInForce } from '../language/verbScales'
import type { ComparedSide, Comparison, VerbScales } from '../model/comparison'
import { alignClauses } from './align/alignClauses'
import type { ClauseReading } from './align/clauseReading'
import { ClauseReader, type Reading } from './align/reading'
import { compareStructure, haveOtherLanguages } from './languages/compareStructure'
import { addNotes, type NoteWording } from './notes/addNotes'
import { orderRows } from './orderRows'
import { makeRows, type CompareWording, type WordingChange } from './rows'
import { addStructure } from './structure'
import { substanceOf } from './substance/substanceOf'
import { identicalRows, isIdentical, summarise } from './summary'
import { compareSequences } from './words/compareSequences'
import { createVocabulary, type Vocabulary } from './words/vocabulary'

export interface CompareOptions {
  /** Scales of commitment by language; a language that is not there takes the shipped one. */
  scales?: VerbScales
  /** Called with 0–1, ascending, as the comparison goes on. */
  onProgress?: (done: number) => void
}

export interface Comparer {
  /** See `compareTexts`; the result is the same, whatever was compared before. */
  compare(left: ComparedSide, right: ComparedSide, options?: CompareOptions): Comparison
}

// About four texts of 200,000 words; what is remembered takes some twenty times as many bytes.
const MOST_CHARACTERS = 6_000_000

/** What clauses read like and how their words changed, by their texts. */
interface Memory {
  language: string
  /** As first given, and as written: the same ones come again as copies. */
  scales: VerbScales
  writtenScales: string
  words: Vocabulary
  reader: ClauseReader
  /** By what is on the left, then by what is on the right. */
  changes: Map<Compared, Map<Compared, WordingChange>>
}

/** A clause, or what several say together. */
type Compared = ClauseReading | string

/**
 * A comparer that remembers how it read each clause and what it found between two, so that comparing
 * again after a small edit only looks at what the edit touched. Its memory is bounded: past the bound,
 * with other scales or in another language it starts afresh.
 */
export function createComparer(): Comparer {
  let memory: Memory | undefined

  function recall(language: string, scales: VerbScales): Memory {
    const written = JSON.stringify(scales)
    const isFull = (memory?.reader.characters ?? 0) > MOST_CHARACTERS
    if (memory?.language === language && memory.writtenScales === written && !isFull) return memory
    const words = createVocabulary(language)
    return { language, scales, writtenScales: written, words, reader: new ClauseReader(words), changes: new Map() }
  }

  return {
    compare(left, right, { scales: own, onProgress = () => {} } = {}) {
      if (isIdentical(left, right)) {
        const rows = identicalRows(left)
        return { left, right, rows, summary: summarise(rows, left, right, { mode: 'wording', simplified: false }) }
      }
      if (haveOtherLanguages(left, right)) return compareStructure(left, right)
      memory = recall(left.language, scalesInForce(own))
      const reading = memory.reader.readSides(left, right)
      onProgress(0.2)
      const links = alignClauses(reading)
      onProgress(0.6)
      const compareWording = wordingComparer(left, right, reading, memory)
      const made = makeRows(left, right, reading, links, compareWording, (done) => onProgress(0.6 + 0.4 * done))
      const rows = orderRows(made.rows)
      addStructure(rows, left, right)
      addNotes(rows, left, right, noteWording(left, right, memory))
      onProgress(1)
      return { left, right, rows, summary: summarise(rows, left, right, { mode: 'wording', simplified: made.simplified }) }
    },
  }
}

function noteWording(left: ComparedSide, right: ComparedSide, { scales, words }: Memory): NoteWording {
  const languages = { left: left.language, right: right.language }
  const read = (text: string, side: 'left' | 'right') => {
    return { sequence: words.read(text, languages[side]), language: languages[side] }
  }
  return {
    wordings: (text, side) => words.read(text, languages[side]).wordings,
    compare(from, to) {
      if (from === to) return { segments: from === '' ? [] : [{ op: 'equal', text: from }], substance: [] }
      const sides = { left: read(from, 'left'), right: read(to, 'right') }
      const segments = compareSequences(sides.left.sequence, sides.right.sequence, words)
      return { segments, substance: substanceOf(segments, sides, words, scales) }
    },
  }
}

function wordingComparer(
  left: ComparedSide,
  right: ComparedSide,
  reading: Reading,
  { scales, words, changes }: Memory,
): CompareWording {
  const read = (side: 'left' | 'right', indexes: readonly number[], text: string) => {
    const { language } = side === 'left' ? left : right
    const sequence = indexes.length === 1 ? reading[side][indexes[0]!]!.sequence : words.read(text, language)
    return { sequence, language }
  }
  const compared = (side: 'left' | 'right', indexes: readonly number[], text: string): Compared => {
    const { language } = side === 'left' ? left : right
    return indexes.length === 1 ? reading[side][indexes[0]!]! : `${language} ${text}`
  }
  return (link, from, to) => {
    if (from === to) return { segments: from === '' ? [] : [{ op: 'equal', text: from }], substance: [], coarse: false }
    const before = compared('left', link.left, from)
    const after = compared('right', link.right, to)
    const known = changes.get(before)?.get(after)
    if (known) return known
    let coarse = false
    const sides = { left: read('left', link.left, from), right: read('right', link.right, to) }
    const segments = compareSequences(sides.left.sequence, sides.right.sequence, words, () => (coarse = true))
    const substance = substanceOf(segments, sides, words, scales)
    const change = { segments, substance, coarse }
    changes.set(before, (changes.get(before) ?? new Map<Compared, WordingChange>()).set(after, change))
    return change
  }
}
