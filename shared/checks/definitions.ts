import type { CheckedClause, } from './checkedClause'
import type { OutlineCheck, PlacedFinding } from './check'

interface Place {
  index: number
  start: number
  end: number
}

/** An abbreviation or a name is explained where it comes first, not later. */
export const definitionLate: OutlineCheck = ({ clauses }) => {
  const defined = firstPlaces(clauses, ({ abbreviations }) => abbreviations.defined)
  const used = firstPlaces(clauses, ({ abbreviations }) => abbreviations.used)
  const found: PlacedFinding[] = []
  for (const [short, use] of used) {
    const definition = defined.get(short)
    if (definition && isBefore(use, definition)) found.push({ ...use, message: 'definitionLate', values: { short } })
  }
  for (const [short, definition] of firstPlaces(clauses, ({ abbreviations }) => abbreviations.terms)) {
    const use = firstMention(clauses, short)
    if (use && isBefore(use, definition)) found.push({ ...use, message: 'definitionLate', values: { short } })
  }
  return found
}

/** An abbreviation that the text nowhere spells out, at its first use. */
export const acronymUnexpanded: OutlineCheck = ({ clauses }) => {
  const defined = firstPlaces(clauses, ({ abbreviations }) => abbreviations.defined)
  return [...firstPlaces(clauses, ({ abbreviations }) => abbreviations.used)]
    .filter(([short]) => !defined.has(short))
    .map(([short, use]): PlacedFinding => ({ ...use, message: 'acronymUnexpanded', values: { short } }))
}

function firstPlaces(
  clauses: readonly CheckedClause[],
  of: (clause: CheckedClause) => CheckedClause['abbreviations']['used'],
): Map<string, Place> {
  const places = new Map<string, Place>()
  clauses.forEach((clause, index) => {
    for (const { short, start, end } of of(clause)) if (!places.has(short)) places.set(short, { index, start, end })
  })
  return places
}

function isBefore(one: Place, other: Place): boolean {
  return one.index < other.index || (one.index === other.index && one.start < other.start)
}

/** Where a text first has a name, as a word of its own. Headings and titles announce, they do not use. */
function firstMention(clauses: readonly CheckedClause[], name: string): Place | null {
  for (const [index, { kind, text }] of clauses.entries()) {
    if (kind === 'title' || kind === 'heading') continue
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length
      if (!/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '')) return { index, start, end }
    }
  }
  return null
}
