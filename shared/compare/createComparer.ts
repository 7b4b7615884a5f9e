import { scalesInForce } from '../language/verbScales'
import type { ComparedSide, Comparison, VerbScales } from '../model/comparison'
import { alignClauses } from './align/alignClauses'
import { readSides, type ReadClauses } from './align/reading'
import { compareStructure, haveOtherLanguages } from './languages/compareStructure'
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
  scales: string
  words: Vocabulary
  read: ReadClauses
  changes: Map<string, WordingChange>
  characters: number
}

/**
 * A comparer that remembers how it read each clause and what it found between two, so that comparing
 * again after a small edit only looks at what the edit touched. Its memory is bounded: past the bound,
 * with other scales or in another language it starts afresh.
 */
export function createComparer(): Comparer {
  let memory: Memory | undefined

  function recall(language: string, scales: VerbScales): Memory {
    const written = JSON.stringify(scales)
    if (memory?.language === language && memory.scales === written && memory.characters <= MOST_CHARACTERS) return memory
    const read = { byText: new Map(), wordings: new Map() }
    return { language, scales: written, words: createVocabulary(language), read, changes: new Map(), characters: 0 }
  }

  return {
    compare(left, right, { scales: own, onProgress = () => {} } = {}) {
      if (isIdentical(left, right)) {
        const rows = identicalRows(left)
        return { left, right, rows, summary: summarise(rows, left, right, { mode: 'wording', simplified: false }) }
      }
      if (haveOtherLanguages(left, right)) return compareStructure(left, right)
      const scales = scalesInForce(own)
      memory = recall(left.language, scales)
      const known = memory.read.byText.size
      const reading = readSides(left, right, memory.words, memory.read)
      if (memory.read.byText.size > known) memory.characters += size(left) + size(right)
      onProgress(0.2)
      const links = alignClauses(reading)
      onProgress(0.6)
      const compareWording = wordingComparer(left, right, reading, scales, memory)
      const made = makeRows(left, right, reading, links, compareWording, (done) => onProgress(0.6 + 0.4 * done))
      const rows = orderRows(made.rows)
      addStructure(rows, left, right)
      onProgress(1)
      return { left, right, rows, summary: summarise(rows, left, right, { mode: 'wording', simplified: made.simplified }) }
    },
  }
}

function wordingComparer(
  left: ComparedSide,
  right: ComparedSide,
  reading: ReturnType<typeof readSides>,
  scales: VerbScales,
  { words, changes }: Memory,
): CompareWording {
  const read = (side: 'left' | 'right', indexes: readonly number[], text: string) => {
    const { language } = side === 'left' ? left : right
    const sequence = indexes.length === 1 ? reading[side][indexes[0]!]!.sequence : words.read(text, language)
    return { sequence, language }
  }
  return (link, from, to) => {
    if (from === to) return { segments: from === '' ? [] : [{ op: 'equal', text: from }], substance: [], coarse: false }
    const key = `${right.language} ${from.length} ${from}${to}`
    const known = changes.get(key)
    if (known) return known
    let coarse = false
    const sides = { left: read('left', link.left, from), right: read('right', link.right, to) }
    const segments = compareSequences(sides.left.sequence, sides.right.sequence, words, () => (coarse = true))
    const substance = substanceOf(segments, sides, words, scales)
    const change = { segments, substance, coarse }
    changes.set(key, change)
    return change
  }
}

function size({ clauses }: ComparedSide): number {
  return clauses.reduce((sum, { text }) => sum + text.length, 0)
}
