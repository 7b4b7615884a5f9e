import { roman } from '../../../../shared/numbering/counts'
import { numberOf, readXml } from './xml'
import type { Archive } from './zipGuard'

interface NumberingLevel {
  start: number
  format: string
  /** "%1." or "(%2)": the counts of the levels by their number. */
  pattern: string
  /** The paragraph style that stands at this level. */
  style: string | null
  /** Shows the counts of the levels above in figures. */
  legal: boolean
}

interface List {
  abstractId: number
  overrides: Map<number, { start: number | null; level: NumberingLevel | null }>
}

export interface Numbering {
  /** The level at which a list puts paragraphs of a style. */
  levelOf: (numberingId: number, styleId: string) => number
  /**
   * Counts one more paragraph and gives the label Word shows before it; a bullet is '•', and a level
   * that shows nothing null. Must be called for every numbered paragraph in order.
   */
  next: (numberingId: number, level: number) => string | null
}

/** Reads the numbering part (ECMA-376 part 1, 17.9). Without one, nothing is numbered. */
export function readNumbering(fileName: string, archive: Archive, part: string): Numbering {
  const abstracts = new Map<number, Map<number, NumberingLevel>>()
  const lists = new Map<number, List>()
  let abstract: Map<number, NumberingLevel> | null = null
  let list: List | null = null
  let override: { start: number | null; level: NumberingLevel | null } | null = null
  let level: NumberingLevel | null = null

  readXml(fileName, archive, part, {
    open(element) {
      const { name } = element
      const value = element.attribute('val')
      if (name === 'w:abstractNum') {
        abstracts.set(numberOf(element, 'abstractNumId') ?? -1, (abstract = new Map()))
      } else if (name === 'w:num') {
        list = { abstractId: -1, overrides: new Map() }
        lists.set(numberOf(element, 'numId') ?? -1, list)
      } else if (name === 'w:abstractNumId' && list) list.abstractId = numberOf(element, 'val') ?? -1
      else if (name === 'w:lvlOverride' && list) {
        override = { start: null, level: null }
        list.overrides.set(numberOf(element, 'ilvl') ?? 0, override)
      } else if (name === 'w:startOverride' && override) override.start = numberOf(element, 'val')
      else if (name === 'w:lvl') {
        level = { start: 1, format: 'decimal', pattern: '', style: null, legal: false }
        if (override) override.level = level
        else abstract?.set(numberOf(element, 'ilvl') ?? 0, level)
      } else if (!level) return
      else if (name === 'w:start') level.start = numberOf(element, 'val') ?? 1
      else if (name === 'w:numFmt') level.format = value ?? 'decimal'
      else if (name === 'w:lvlText') level.pattern = value ?? ''
      else if (name === 'w:pStyle') level.style = value
      else if (name === 'w:isLgl') level.legal = true
    },
    close(name) {
      if (name === 'w:abstractNum') abstract = null
      else if (name === 'w:num') list = null
      else if (name === 'w:lvlOverride') override = null
      else if (name === 'w:lvl') level = null
    },
  })
  return createCounter(abstracts, lists)
}

function createCounter(abstracts: Map<number, Map<number, NumberingLevel>>, lists: Map<number, List>): Numbering {
  // Lists made from one definition share its counts, until one of them starts its own.
  const counts = new Map<number, number[]>()
  const begun = new Set<number>()
  const levelAt = (list: List, at: number) =>
    list.overrides.get(at)?.level ?? abstracts.get(list.abstractId)?.get(at) ?? null

  const next = (numberingId: number, at: number): string | null => {
    const list = lists.get(numberingId)
    const level = list && levelAt(list, at)
    if (!list || !level) return null
    const counted = counts.get(list.abstractId) ?? []
    counts.set(list.abstractId, counted)
    if (!begun.has(numberingId)) {
      begun.add(numberingId)
      for (const [overridden, { start }] of list.overrides) {
        if (start !== null) counted[overridden] = start - 1
      }
    }
    counted[at] = (counted[at] ?? level.start - 1) + 1
    counted.length = at + 1
    if (level.format === 'bullet') return '•'
    const label = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = Number(digit) - 1
      const other = levelAt(list, shown)
      return numeral(level.legal ? 'decimal' : (other?.format ?? 'decimal'), counted[shown] ?? other?.start ?? 1)
    })
    return label.trim() === '' ? null : label.trim()
  }

  const levelOf = (numberingId: number, styleId: string): number => {
    const levels = abstracts.get(lists.get(numberingId)?.abstractId ?? -1)
    for (const [at, level] of levels ?? []) if (level.style === styleId) return at
    return 0
  }
  return { next, levelOf }
}

/** Formats rarely met in these texts (ordinals, words, other scripts) are shown in figures. */
function numeral(format: string, count: number): string {
  if (format === 'none') return ''
  if (count < 1 || count > 3999) return String(count)
  if (format === 'lowerLetter') return letters(count)
  if (format === 'upperLetter') return letters(count).toUpperCase()
  if (format === 'lowerRoman') return roman(count)
  if (format === 'upperRoman') return roman(count).toUpperCase()
  return format === 'decimalZero' ? String(count).padStart(2, '0') : String(count)
}

/** Word counts … y, z, aa, bb, cc …, not aa, ab. */
function letters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}
