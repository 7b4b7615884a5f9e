import type { NumberingScheme } from '../model/text'
import { alphabetic, latin } from './counts'

/** A label taken apart: "(a) bis" is (a) taken for the second time. */
interface TakenLabel {
  base: string
  times: number
}

/** How a text names what was put in after a number that must stay: see `insertedWriter`. */
type InsertedWriter = (base: string, times: number) => string

/**
 * 3 bis, (a) bis, 3 ter; in the EU's acts as they are amended, Article 3a, (aa) and 1a. in English, and
 * Article 3 bis, a bis) and 1 bis. in the other languages.
 */
export function insertedWriter(scheme: NumberingScheme, language: string): InsertedWriter {
  if (scheme !== 'eu') return (base, times) => `${base.replace(/\.$/, '')} ${latin(times)}`
  const suffix = /^en\b/.test(language) ? (times: number) => alphabetic(times - 1) : (times: number) => ` ${latin(times)}`
  return (base, times) => {
    const number = /^(.*[\p{L}\p{N}])(\P{L}*)$/u.exec(base)
    return number ? `${number[1]}${suffix(times)}${number[2]}` : base
  }
}

/** What goes before the first number there is: 1 ante. */
export function anteLabel(first: string): string {
  return `${first.replace(/\.$/, '')} ante`
}

/**
 * The label for a clause put in after another under frozen numbering: the number of the one before, taken
 * once more, and never one that stands in the text already.
 */
export function nextInserted(previous: TakenLabel, taken: ReadonlySet<string>, write: InsertedWriter): TakenLabel & { label: string } {
  let times = previous.times + 1
  let label = write(previous.base, times)
  // Points of the third level are all dashes.
  while (taken.has(label) && label !== previous.base) label = write(previous.base, ++times)
  return { base: previous.base, times, label }
}

const SUFFIXES = new Map(Array.from({ length: 99 }, (_, index) => [latin(index + 1), index + 1] as const))

/** Reads a label that stands: "3 bis" is 3 for the second time, so that 3 ter comes after it. */
export function readTaken(label: string): TakenLabel {
  const match = /^(.+?) (\p{L}+)(\P{L}*)$/u.exec(label)
  const times = match && SUFFIXES.get(match[2]!)
  return match && times ? { base: match[1]! + match[3]!, times } : { base: label, times: 1 }
}
