import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

/** A paragraph of a Word file as a reader sees it: its label, whether Word counts it, and its text. */
export interface SeenParagraph {
  style: string | null
  label: string
  numbered: boolean
  text: string
}

/**
 * Reads paragraphs and counts their numbers the way the file format says (ISO 29500, 17.9): a level goes
 * on within its list, restarts after a higher level, and starts from its start override. Written from the
 * format's description, without any code of the export's.
 */
export function wordParagraphs(docx: Uint8Array): SeenParagraph[] {
  const parts = unzipSync(docx)
  const xml = (path: string) =>
    new JSDOM(strFromU8(parts[path]!), { contentType: 'application/xml' }).window.document
  const numbering = xml('word/numbering.xml')
  const lists = byAttribute(tags(numbering, 'num'), 'numId')
  const shapes = byAttribute(tags(numbering, 'abstractNum'), 'abstractNumId')
  const counters = new Map<string, number[]>()

  return tags(xml('word/document.xml'), 'p').map((paragraph) => {
    const id = value(tags(paragraph, 'numId')[0])
    const level = Number(value(tags(paragraph, 'ilvl')[0]) ?? 0)
    const pieces = tags(paragraph, 'r').flatMap((run) => [...run.children])
    const text = pieces
      .map(({ localName, textContent }) => ({ t: textContent ?? '', tab: '\t', br: '\n' })[localName] ?? '')
      .join('')
    const style = value(tags(paragraph, 'pStyle')[0])
    if (id !== null) return { style, label: nextLabel(id, level), numbered: true, text }
    const [label, rest] = text.includes('\t') ? text.split('\t', 2) : ['', text]
    return { style, label: label!, numbered: false, text: rest! }
  })

  function nextLabel(id: string, level: number): string {
    const list = lists.get(id)!
    const shape = shapes.get(value(tags(list, 'abstractNumId')[0]))!
    const at = (parent: Element, name: string) =>
      tags(parent, name).find((one) => attribute(one, 'ilvl') === String(level))
    const definition = at(shape, 'lvl')!
    const override = at(list, 'lvlOverride')
    const start = Number(value(tags(override ?? definition, override ? 'startOverride' : 'start')[0]))
    const counted = counters.get(id) ?? []
    counters.set(id, counted)
    counted[level] = counted[level] === undefined ? start : counted[level] + 1
    counted.length = level + 1
    const shown = count(value(tags(definition, 'numFmt')[0])!, counted[level])
    return value(tags(definition, 'lvlText')[0])!.replace(`%${level + 1}`, shown)
  }
}

function count(format: string, number: number): string {
  const letter = String.fromCharCode(96 + ((number - 1) % 26) + 1).repeat(Math.floor((number - 1) / 26) + 1)
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'][Math.floor(number / 10) % 10]!
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10]!
  switch (format) {
    case 'decimal':
      return String(number)
    case 'lowerLetter':
      return letter
    case 'upperLetter':
      return letter.toUpperCase()
    case 'lowerRoman':
      return tens + ones
    case 'upperRoman':
      return (tens + ones).toUpperCase()
    default:
      throw new Error(`a format this reader does not know: ${format}`)
  }
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function tags(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(W, name)]
}

function byAttribute(elements: readonly Element[], name: string): Map<string | null, Element> {
  return new Map(elements.map((element) => [attribute(element, name), element]))
}

function attribute(element: Element, name: string): string | null {
  return element.getAttributeNS(W, name)
}

function value(element: Element | undefined): string | null {
  return element ? attribute(element, 'val') : null
}
