import type { RawBlock } from '../../../../shared/structure/rawBlock'
import type { Numbering } from './numbering'
import type { Styles } from './styles'

/** What a paragraph says of itself; undefined where it leaves that to its style. */
export interface ParagraphProperties {
  style: string | null
  numberingId?: number
  numberingLevel?: number
  outlineLevel?: number
}

/** Word writes a built-in style's name in English in every language; other programs may not. */
const HEADING = /^(?:heading|titre) ([1-9])$/i
const TITLE = /^(?:title|titre)$/i

/** What style and numbering make of a paragraph. Counts it, so it must be called once for each, in order. */
export function describeParagraph(
  paragraph: ParagraphProperties,
  styles: Styles,
  numbering: Numbering,
): Pick<RawBlock, 'hint' | 'marker'> {
  const style = paragraph.style === null ? undefined : styles.get(paragraph.style)
  const list = paragraph.numberingId ?? style?.numberingId ?? 0
  let marker: string | null = null
  let depth = 0
  if (list > 0) {
    const ownLevel = paragraph.numberingLevel ?? style?.numberingLevel
    depth = ownLevel ?? numbering.levelOf(list, paragraph.style ?? '')
    marker = numbering.next(list, depth)
  }
  const outline = paragraph.outlineLevel ?? style?.outlineLevel
  const named = HEADING.exec(style?.name ?? '')?.[1]
  const level = named ? Number(named) - 1 : outline !== undefined && outline < 9 ? outline : null
  if (level !== null) return { hint: { as: 'heading', level }, marker }
  if (TITLE.test(style?.name ?? '')) return { hint: { as: 'title' }, marker: null }
  return marker === null ? { hint: { as: 'none' }, marker } : { hint: { as: 'item', depth }, marker }
}
