import { readCountedLabel, shownByWord, type CountedLabel } from '../countedLabel'

/** Where a paragraph stands in Word's numbering. */
export interface WordNumber {
  list: WordList
  level: number
}

/** One list as Word keeps it: a format for each level, `value` being the number the level starts from. */
export interface WordList {
  levels: Map<number, CountedLabel>
}

/** A list while it is being filled: the last number of each level that is still counting. */
interface CountingList extends WordList {
  last: number[]
}

interface LabelledBlock {
  label: string
  level: number
}

/**
 * Finds for each label the place in Word's own numbering that shows exactly this label, or null where
 * none can (3 bis, (ab)): such a label has to be set as text. Word counts as it does: a level restarts
 * after any paragraph of a higher level in the same list, and what is set as text is not counted. So
 * a sequence that goes on stays one list, in which Word renumbers by itself, and a new list begins only
 * where the labels do something else, as under each actor of a call.
 */
export function planNumbering(blocks: readonly LabelledBlock[]): (WordNumber | null)[] {
  let paragraphs: CountingList | null = null
  let latest: CountingList | null = null

  return blocks.map(({ label, level }) => {
    if (label === '') return null
    const counted = readCountedLabel(label)
    const candidates = level === 0 ? [paragraphs] : [latest, paragraphs]
    for (const list of candidates) {
      if (list && count(list, level, label, counted)) {
        latest = list
        return { list, level }
      }
    }
    if (!counted) return null
    const list: CountingList = { levels: new Map(), last: [] }
    count(list, level, label, counted)
    if (level === 0) paragraphs = list
    latest = list
    return { list, level }
  })
}

/** Counts the label in the list if that is what Word would show there. */
function count(list: CountingList, level: number, label: string, counted: CountedLabel | null): boolean {
  const format = list.levels.get(level)
  if (!format) {
    if (!counted) return false
    list.levels.set(level, counted)
    list.last[level] = counted.value
  } else {
    const last = list.last[level]
    const next = last === undefined ? format.value : last + 1
    if (`${format.before}${shownByWord(format.format, next)}${format.after}` !== label) return false
    list.last[level] = next
  }
  list.last.length = level + 1
  return true
}
