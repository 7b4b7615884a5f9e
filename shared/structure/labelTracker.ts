import { DEEPEST } from '../model/clause'
import type { Label, Reading } from './label'

interface Level {
  style: string
  last: number
  depth: number
  /** The depth the file itself gave the list, where it did. */
  listDepth: number | null
  /** An unlabelled paragraph came after it: the count may go on, but nothing nests below it. */
  suspended: boolean
}

export interface LabelContext {
  listDepth: number | null
  /** The paragraph before ends with a colon and so opens a list. */
  afterColon: boolean
  /** The next labelled paragraph's label, to tell `(i)` after `(h)` from `(i)` before `(ii)`. */
  next: Label | null
}

interface Candidate {
  reading: Reading
  level: number
}

/**
 * Follows the labels of a text in order and says how deep each stands: 0 for a numbered paragraph, 1
 * for an item under a paragraph, 2 for one under an item. A label goes on the innermost sequence it
 * continues; one that begins a count (1, a, i) opens a list under what stands before it, or begins
 * again a list of its own style; any other joins a list of its style, or opens one.
 */
export function createLabelTracker() {
  let levels: Level[] = []

  const continuing = (label: Label, listDepth: number | null): Candidate | null => {
    for (let level = levels.length - 1; level >= 0; level--) {
      const { style, last } = levels[level]!
      const reading = label.readings.find(
        (candidate) =>
          styleOf(candidate, listDepth) === style && candidate.value === last + (label.inserted ? 0 : 1),
      )
      if (reading) return { reading, level }
    }
    return null
  }

  const sameStyle = (label: Label, listDepth: number | null): Candidate | null => {
    for (let level = levels.length - 1; level >= 0; level--) {
      const reading = label.readings.find((one) => styleOf(one, listDepth) === levels[level]!.style)
      if (reading) return { reading, level }
    }
    return null
  }

  const settle = ({ reading, level }: Candidate): number => {
    levels = levels.slice(0, level + 1)
    const found = levels[level]!
    found.last = reading.value
    found.suspended = false
    return found.depth
  }

  const open = (reading: Reading, { listDepth, afterColon }: LabelContext): number => {
    levels = levels.filter((level) => !level.suspended || level.depth === 0)
    const parent = levels.at(-1)
    const paragraph = reading.style.startsWith('decimal') || /^[A-Z]/.test(reading.style)
    const depth = parent ? parent.depth + 1 : paragraph && !afterColon ? 0 : 1
    const level = { style: styleOf(reading, listDepth), last: reading.value, listDepth, suspended: false }
    levels.push({ ...level, depth: Math.min(depth, DEEPEST) })
    return Math.min(depth, DEEPEST)
  }

  return {
    /** The depth of a labelled paragraph, or null when this is no label after all. */
    place(label: Label, context: LabelContext): number | null {
      const { listDepth, afterColon, next } = context
      if (listDepth !== null) {
        levels = levels.filter((level) => level.listDepth === null || level.listDepth <= listDepth)
      }
      if (label.names === 'bullet') {
        const same = sameStyle(label, listDepth)
        return same ? settle(same) : open(label.readings[0]!, context)
      }
      const goesOn = continuing(label, listDepth)
      const first = label.readings.find((reading) => reading.value === 1)
      if (goesOn && !(first && first !== goesOn.reading && continuedBy(first, next))) return settle(goesOn)
      if (first) {
        const again = afterColon ? null : sameStyle({ ...label, readings: [first] }, listDepth)
        return again ? settle(again) : open(first, context)
      }
      const gap = sameStyle(label, listDepth)
      if (gap) return settle(gap)
      return label.needsSequence ? null : open(label.readings[0]!, context)
    },

    /** An unlabelled paragraph: lists may go on after it, bullets do not. */
    interrupt(): void {
      levels = levels.filter((level) => !level.style.startsWith('bullet'))
      for (const level of levels) level.suspended = true
    },

    /** A heading ends every list; numbered paragraphs run on through the text. */
    startSection(): void {
      levels = levels.filter((level) => level.depth === 0).slice(0, 1)
    },

    /** How deep the items of the list at `listDepth` stand, for a paragraph that continues one. */
    depth(listDepth: number): number {
      return levels.findLast((level) => !level.suspended && (level.listDepth ?? 0) <= listDepth)?.depth ?? 0
    },
  }
}

/** Lists that the file nests apart are different lists, though they are marked alike. */
function styleOf(reading: Reading, listDepth: number | null): string {
  return listDepth === null ? reading.style : `${reading.style} @${listDepth}`
}

function continuedBy(first: Reading, next: Label | null): boolean {
  return next?.readings.some((reading) => reading.style === first.style && reading.value === 2) ?? false
}
