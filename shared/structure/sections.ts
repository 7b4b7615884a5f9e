import { isDateline, isInCapitals, isPart, looksLikeHeading, namesGenre } from './headings'
import type { LabelledBlock } from './labelledBlock'
import type { RawContent } from './rawContent'

/** What a block is in the frame of the text: its title, a heading of some level, or body. */
export type Section = { as: 'title' } | { as: 'heading'; level: number } | { as: 'body' }

/** Whether the blocks are all of a text or were taken out of one. */
export type Extent = 'text' | 'passage'

/** What stands under a heading that nothing but its place shows to be one. */
const FEWEST_CHARACTERS_BELOW = 60

/** More short lines than this in a row are a list of names or an address, not headings. */
const MOST_HEADINGS_IN_A_ROW = 4

/** A date, the name of a genre, a notice: what may stand before a title. */
const MOST_BLOCKS_BEFORE_TITLE = 3

/**
 * Finds title and headings. Where the file marks headings, its word is taken, and only parts, lines
 * in capitals and lines wholly in bold are added. Elsewhere a heading is a line that looks like one,
 * stands outside a list, and has something under it.
 */
export function findSections(blocks: readonly LabelledBlock[], extent: Extent): Section[] {
  const marked = blocks.some((block) => block.hint.as === 'heading')
  const title = extent === 'text' ? findTitle(blocks, marked) : null
  const leading = title === null ? 0 : title + 1
  const headings = findHeadings(blocks, marked, leading, extent)
  const levels = headingLevels(blocks, headings, title)
  return blocks.map((_, index): Section => {
    if (index === title) return { as: 'title' }
    const level = levels.get(index)
    return level === undefined ? { as: 'body' } : { as: 'heading', level }
  })
}

/**
 * A title so marked; else the only heading of the first level, where the text opens; else the first
 * of the lines before the text that looks like a title and is no date, nor the name of a genre.
 */
function findTitle(blocks: readonly LabelledBlock[], marked: boolean): number | null {
  const named = blocks.findIndex((block) => block.hint.as === 'title')
  if (named >= 0) return named
  if (blocks.length < 2) return null
  const first = blocks.findIndex((block) => block.hint.as === 'heading')
  if (first >= 0 && first <= MOST_BLOCKS_BEFORE_TITLE && isOnlyTopHeading(blocks, first)) return first
  let index = 0
  while (index < blocks.length && isBeforeText(blocks[index]!)) index++
  if (index >= blocks.length) return null
  const candidate = blocks[index]!
  if (candidate.hint.as !== 'none' || candidate.label || !looksLikeHeading(candidate.text)) return null
  if (isPart(candidate.text)) return null
  return marked && index + 1 < blocks.length && !isTitleBefore(blocks, index) ? null : index
}

/** No other heading stands as high, and it carries no number. */
function isOnlyTopHeading(blocks: readonly LabelledBlock[], index: number): boolean {
  const { hint, label } = blocks[index]!
  if (hint.as !== 'heading' || label) return false
  return blocks.filter((block) => block.hint.as === 'heading' && block.hint.level <= hint.level).length === 1
}

/** In a file that marks its headings, an unmarked title stands out or stands right before one. */
function isTitleBefore(blocks: readonly LabelledBlock[], index: number): boolean {
  const block = blocks[index]!
  return isBold(block.content) || isInCapitals(block.text) || blocks[index + 1]?.hint.as === 'heading'
}

function isBeforeText(block: LabelledBlock): boolean {
  return block.hint.as === 'none' && !block.label && (isDateline(block.text) || namesGenre(block.text))
}

function findHeadings(
  blocks: readonly LabelledBlock[],
  marked: boolean,
  from: number,
  extent: Extent,
): Set<number> {
  const looks = blocks.map((block, index) => index >= from && isCandidate(blocks, index, block, marked))
  const candidates = extent === 'text' ? looks : looks.map((is, index) => is && standsOut(blocks, looks, index))
  const headings = new Set<number>()
  blocks.forEach((block, index) => {
    if (block.hint.as === 'heading' || (block.hint.as === 'title' && extent === 'passage')) headings.add(index)
  })
  const counts = new Map<string, number>()
  for (let start = from; start < blocks.length; start++) {
    if (!candidates[start]) continue
    let end = start
    while (candidates[end]) end++
    const crowded = end - start > MOST_HEADINGS_IN_A_ROW
    for (let index = start; index < end && end < blocks.length; index++) {
      const { text, label } = blocks[index]!
      if (crowded && !isPart(text) && !isInCapitals(text)) continue
      const reading = label?.readings.find(({ style, value }) => value === (counts.get(style) ?? 0) + 1)
      // An article is named, not counted: an excerpt may begin with the fifth.
      if (label && !reading && label.names !== 'article') continue
      if (reading) counts.set(reading.style, reading.value)
      headings.add(index)
    }
    start = end
  }
  return headings
}

function isCandidate(
  blocks: readonly LabelledBlock[],
  index: number,
  block: LabelledBlock,
  marked: boolean,
): boolean {
  const { hint, label, text } = block
  if (hint.as !== 'none' || !looksLikeHeading(text) || namesGenre(text)) return false
  if (label && (label.names === 'bullet' || label.names === 'preambular' || label.names === 'operative')) return false
  if (label?.readings.some(({ style }) => /^(alpha|roman)/.test(style))) return false
  if (label && (isSibling(label, blocks[index - 1], -1) || isSibling(label, blocks[index + 1], 1))) return false
  return !marked || isPart(text) || isInCapitals(text) || isBold(block.content)
}

/** In a passage, a few names may be all there is: a heading says so by its form, or has a paragraph under it. */
function standsOut(blocks: readonly LabelledBlock[], looks: readonly boolean[], index: number): boolean {
  const { text, content } = blocks[index]!
  const below = blocks[index + 1]
  if (!below) return false
  if (isPart(text) || isInCapitals(text) || isBold(content)) return true
  return !looks[index + 1] && below.text.length >= FEWEST_CHARACTERS_BELOW
}

/** True when the neighbour is the next or previous of the same count: a list, then. */
function isSibling(label: NonNullable<LabelledBlock['label']>, neighbour: LabelledBlock | undefined, step: number) {
  return label.readings.some(({ style, value }) =>
    neighbour?.label?.readings.some((other) => other.style === style && other.value === value + step),
  )
}

function isBold(content: RawContent): boolean {
  return content.every((part) => part.type !== 'text' || part.marks?.includes('bold') || !/\S/u.test(part.text))
}

/**
 * Marked levels keep their order, without gaps. Of the others, parts ("Annex I"), lines in capitals and
 * `I.` stand at the top and plain ones under them; `A.`, `1.` and `1.1` stand under what they count in.
 */
function headingLevels(
  blocks: readonly LabelledBlock[],
  headings: ReadonlySet<number>,
  title: number | null,
): Map<number, number> {
  const marked = new Set<number>()
  for (const index of headings) {
    const { hint } = blocks[index]!
    if (hint.as === 'heading' && index !== title) marked.add(hint.level)
  }
  const ranks = [...marked].toSorted((a, b) => a - b)
  const levels = new Map<number, number>()
  let plain = ranks.length > 0 ? -1 : 0
  let above = -1
  for (const index of [...headings].toSorted((a, b) => a - b)) {
    if (index === title) continue
    const { hint, label, text } = blocks[index]!
    const style = label?.readings[0]?.style ?? ''
    let level: number
    if (hint.as === 'heading') {
      level = ranks.indexOf(hint.level)
      plain = above = level
    } else if (ranks.length > 0) {
      level = isPart(text) ? 0 : plain + 1
    } else if (isPart(text) || isInCapitals(text) || label?.readings.some(({ style: one }) => one.startsWith('ROMAN'))) {
      level = above = 0
      plain = 1
    } else if (style.startsWith('decimal')) {
      level = above + 1 + (Number(/^decimal (\d)$/.exec(style)?.[1] ?? 1) - 1)
    } else if (style.startsWith('ALPHA')) {
      level = plain
      above = level
    } else {
      level = above = plain
    }
    levels.set(index, Math.min(level, 7))
  }
  return levels
}
