import { joinRuns } from '../../../shared/clauses/plainText'
import { DEEPEST, type ClauseKind } from '../../../shared/model/clause'
import { mark, type Mark, type SetContent, type SetInline } from '../../../shared/model/inline'
import { textRun } from '../content'
import type { Block } from './block'
import { inertDocument } from './inertDocument'

/** Elements whose text is nobody's wording. */
const DROPPED = new Set(
  'HEAD SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO SELECT BUTTON TEXTAREA'.split(' '),
)
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)

interface Place {
  marks: readonly Mark[]
  kind: ClauseKind | null
  depth: number
  lists: number
  preformatted: boolean
}

/**
 * Clauses from the HTML of a clipboard: paragraphs, headings and list items, with bold, italic and
 * underline; styles, links, images and all else are dropped. The HTML is parsed into a document that
 * runs nothing and fetches nothing. A fragment of one line is one block without a kind.
 */
export function readHtml(html: string): Block[] {
  const document = inertDocument(html)
  const blocks: Block[] = []
  let line: SetInline[] = []

  const flush = (place: Place): void => {
    const content = tidy(line)
    line = []
    if (content.length > 0) blocks.push({ kind: place.kind, depth: place.depth, content, origins: [] })
  }

  const read = (node: Node, place: Place): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? ''
      line.push(...textRun(place.preformatted ? text : text.replace(/[ \t\r\n\f]+/g, ' '), place.marks))
      return
    }
    if (!(node instanceof Element) || DROPPED.has(node.nodeName.toUpperCase()) || isListMark(node)) return
    if (node.nodeName === 'BR') {
      line.push({ type: 'break' })
      return
    }
    const inside = placeIn(node, place)
    const block = BLOCKS.has(node.nodeName)
    if (block) flush(place)
    for (const child of node.childNodes) read(child, inside)
    if (block) flush(inside)
  }

  const top: Place = { marks: [], kind: null, depth: 0, lists: 0, preformatted: false }
  read(document.body, top)
  flush(top)
  return blocks
}

function placeIn(element: Element, place: Place): Place {
  const name = element.nodeName
  const marks = marksIn(element, place.marks)
  if (name === 'UL' || name === 'OL') return { ...place, marks, lists: place.lists + 1 }
  if (name === 'LI') return { ...place, marks, kind: 'item', depth: Math.min(Math.max(place.lists, 1), DEEPEST) }
  if (name === 'PRE') return { ...place, marks, preformatted: true }
  // A heading's own weight is not emphasis.
  if (/^H[1-6]$/.test(name)) return { ...place, marks: [], kind: 'heading', depth: Number(name[1]) - 1 }
  // Word writes the items of a list as paragraphs that name their level.
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(element.getAttribute('style') ?? '')?.[1]
  if (name === 'P' && level) return { ...place, marks, kind: 'item', depth: Math.min(Number(level), DEEPEST) }
  return { ...place, marks }
}

/** The number or bullet Word writes before an item; labels are computed here. */
function isListMark(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? '')
}

function marksIn(element: Element, outer: readonly Mark[]): readonly Mark[] {
  const marks = new Set(outer)
  const name = element.nodeName
  if (name === 'B' || name === 'STRONG') marks.add('bold')
  if (name === 'I' || name === 'EM' || name === 'CITE') marks.add('italic')
  if (name === 'U' || name === 'INS') marks.add('underline')
  if (element instanceof HTMLElement) {
    const { fontWeight, fontStyle, textDecorationLine, textDecoration } = element.style
    if (fontWeight) toggle(marks, 'bold', fontWeight === 'bold' || fontWeight === 'bolder' || Number(fontWeight) >= 600)
    if (fontStyle) toggle(marks, 'italic', fontStyle === 'italic' || fontStyle === 'oblique')
    if (`${textDecorationLine} ${textDecoration}`.includes('underline') && name !== 'A') marks.add('underline')
  }
  if (name === 'A') marks.delete('underline')
  return mark.options.filter((option) => marks.has(option))
}

function toggle(marks: Set<Mark>, name: Mark, on: boolean): void {
  if (on) marks.add(name)
  else marks.delete(name)
}

/** As a browser would show it: no white space around breaks and ends, one space where there were several. */
function tidy(line: SetContent): SetContent {
  const tidied: SetInline[] = []
  let spaceBefore = true
  for (const part of line) {
    if (part.type === 'break') {
      trimEnd(tidied)
      tidied.push(part)
      spaceBefore = true
      continue
    }
    const text: string = spaceBefore ? part.text.replace(/^ +/, '') : part.text
    if (text === '') continue
    tidied.push({ ...part, text })
    spaceBefore = text.endsWith(' ')
  }
  while (tidied.at(-1)?.type === 'break') tidied.pop()
  while (tidied[0]?.type === 'break') tidied.shift()
  trimEnd(tidied)
  return joinRuns(tidied)
}

function trimEnd(line: SetInline[]): void {
  const last = line.at(-1)
  if (last?.type !== 'text') return
  const text = last.text.replace(/ +$/, '')
  line.pop()
  if (text !== '') line.push({ ...last, text })
}
