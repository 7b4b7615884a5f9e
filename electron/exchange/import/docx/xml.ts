import { SaxesParser } from 'saxes'
import { Failure } from '../../../../shared/failure'
import type { Archive } from './zipGuard'

export interface XmlElement {
  /** Prefix by namespace rather than as written: w (WordprocessingML), m (Office Math), else o. */
  name: string
  /** An attribute by its local name. */
  attribute: (local: string) => string | null
}

export interface XmlHandlers {
  open?: (element: XmlElement, path: readonly string[]) => void
  close?: (name: string, path: readonly string[]) => void
  text?: (characters: string, path: readonly string[]) => void
}

const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
}

/** Word nests tables in tables in text boxes, but never this far. */
const DEEPEST = 1000

/**
 * Reads one part of an archive as it unpacks. `path` holds the names of the open elements, outermost
 * first, without the one being told of. Only XML's own five entities exist: a document type, which
 * Office files never have, is refused. Fails with `file_damaged` for XML that is not well-formed.
 */
export function readXml(fileName: string, archive: Archive, part: string, handlers: XmlHandlers): void {
  if (!archive.names.has(part)) return
  const path: string[] = []
  const parser = new SaxesParser({ xmlns: true, position: false })
  const refuse = () => {
    throw new Failure('file_damaged', { name: fileName, expected: 'DOCX' })
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (path.length >= DEEPEST) refuse()
    const name = `${NAMESPACES[uri] ?? 'o'}:${local}`
    const attribute = (wanted: string) =>
      Object.values(attributes).find((one) => one.local === wanted && one.prefix !== 'xmlns')?.value ?? null
    handlers.open?.({ name, attribute }, path)
    path.push(name)
  })
  parser.on('closetag', () => {
    const name = path.pop() ?? ''
    handlers.close?.(name, path)
  })
  parser.on('text', (characters) => handlers.text?.(characters, path))
  parser.on('cdata', (characters) => handlers.text?.(characters, path))

  let decoder: InstanceType<typeof TextDecoder> | null = null
  archive.read(part, (bytes) => {
    decoder ??= new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8')
    parser.write(decoder.decode(bytes, { stream: true }))
  })
  if (decoder) parser.close()
}

/** A property such as `<w:b/>` holds unless it says otherwise. */
export function isOn(element: XmlElement, attribute = 'val'): boolean {
  return !/^(0|false|off|none)$/.test(element.attribute(attribute) ?? '')
}

/** An attribute as a whole number, or null. */
export function numberOf(element: XmlElement, attribute: string): number | null {
  const value = element.attribute(attribute)
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null
}
