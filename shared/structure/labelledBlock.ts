import { plainText } from '../clauses/plainText'
import { shiftLimits } from './commentLimits'
import type { PlacedLimit } from './commentLimits'
import type { BlockHint, RawBlock } from './rawBlock'
import { looksLikeHeading } from './headings'
import { readLabel } from './label'
import type { Label } from './label'
import { dropLeading, type RawContent } from './rawContent'

/** A block with its label taken off the text. */
export interface LabelledBlock {
  hint: BlockHint
  label: Label | null
  content: RawContent
  text: string
  /** Of the comments on it; counted in `content`. */
  limits: readonly PlacedLimit[]
  /** The content with the label still in it, should the label turn out to be none. */
  whole: RawContent
}

/** Takes the labels off, and makes one block of a principle's number, short title and wording, and of an article's name and title. */
export function labelBlocks(blocks: readonly RawBlock[]): LabelledBlock[] {
  return joinArticles(joinPrinciples(blocks.map(labelBlock)))
}

function labelBlock({ content, hint, marker, limits = [] }: RawBlock): LabelledBlock {
  const text = plainText(content)
  const unlabelled = { hint, label: null, content, text, limits, whole: content }
  if (hint.as === 'title' || hint.as === 'row') return unlabelled
  const outside = marker === null ? null : readMarker(marker)
  const inText = outside === null || outside.text === null ? readLabel(text) : null
  // A list item that brings its own number, or a second bullet, shows that one.
  if (inText && !(hint.as === 'heading' && inText.names === 'bullet')) {
    const rest = dropLeading(content, inText.length)
    // A bare "Article 3" is the article's heading, not a label of nothing.
    if (rest.length === 0 && inText.names !== 'principle') return { ...unlabelled, label: outside }
    const said = plainText(rest)
    return { hint, label: inText, content: rest, text: said, limits: shiftLimits(limits, said.length - text.length), whole: content }
  }
  return { ...unlabelled, label: outside ?? (hint.as === 'item' ? readMarker('•') : null) }
}

/** The label a file keeps outside the text. One of an unknown form stands for itself, as in "Step 2:". */
function readMarker(marker: string): Label {
  const read = readLabel(`${marker} x`)
  if (read && read.length === marker.length + 1) return { ...read, needsSequence: false }
  const style = `other ${marker.replace(/\d+/g, '0')}`
  const value = Number(/\d+/.exec(marker)?.[0] ?? 1)
  const readings = [{ style, value }]
  return { text: marker.slice(0, 40), length: 0, readings, inserted: false, names: 'paragraph', needsSequence: false }
}

/**
 * "Principle 3", its short title and its wording are often three lines. They become one block, a line
 * break between title and wording; a wording set in several paragraphs gives its first.
 */
function joinPrinciples(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const joined: LabelledBlock[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    const parts = block.label?.names === 'principle' ? principleParts(blocks, at) : []
    if (parts.length === 0) {
      joined.push(block.text === '' ? { ...block, label: null, content: block.whole, text: plainText(block.whole) } : block)
      continue
    }
    joined.push(oneUnderTheOther(block, [block, ...parts]))
    at += parts.length
  }
  return joined
}

/** "Article 3" on a line of its own, as in acts of the EU, is the label of the title on the next. */
function joinArticles(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const joined: LabelledBlock[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    const label = findBareArticle(block)
    const title = blocks[at + 1]
    if (!label || !title || !isTitleOfArticle(title)) {
      joined.push(block)
      continue
    }
    const { content: whole } = oneUnderTheOther(block, [block, title])
    const limits = [...shiftLimits(block.limits, -block.text.length), ...title.limits]
    const hint = block.hint.as === 'heading' ? block.hint : title.hint
    joined.push({ ...title, hint, label, limits, whole })
    at++
  }
  return joined
}

function findBareArticle({ hint, label, text }: LabelledBlock): Label | null {
  if (label || (hint.as !== 'none' && hint.as !== 'heading')) return null
  const read = readLabel(text)
  return read?.names === 'article' && read.length === text.length ? read : null
}

function isTitleOfArticle(block: LabelledBlock): boolean {
  if (block.label || findBareArticle(block)) return false
  return block.hint.as === 'heading' || (block.hint.as === 'none' && looksLikeHeading(block.text))
}

function oneUnderTheOther(block: LabelledBlock, parts: readonly LabelledBlock[]): LabelledBlock {
  const content: RawContent = []
  const limits: PlacedLimit[] = []
  for (const part of parts) {
    if (content.length > 0 && part.content.length > 0) content.push({ type: 'break' })
    limits.push(...shiftLimits(part.limits, plainText(content).length))
    content.push(...part.content)
  }
  return { ...block, hint: { as: 'none' }, content, text: plainText(content), limits }
}

function principleParts(blocks: readonly LabelledBlock[], at: number): LabelledBlock[] {
  const parts: LabelledBlock[] = []
  let titled = blocks[at]!.text !== ''
  if (titled && !looksLikeHeading(blocks[at]!.text)) return []
  for (let next = blocks[at + 1]; next && !next.label; next = blocks[at + 1 + parts.length]) {
    const isTitle = looksLikeHeading(next.text)
    if (isTitle ? titled : next.hint.as !== 'none') break
    parts.push(next)
    if (!isTitle) return parts
    titled = true
  }
  return parts
}
