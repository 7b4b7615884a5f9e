import { Failure } from '../../../shared/failure'
import type { ImportFormat } from '../../../shared/model/importing'

const EXTENSIONS: Readonly<Record<string, ImportFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
}

/** How a format is called in a sentence, in any language. */
const FORMAT_NAMES: Readonly<Record<ImportFormat, string>> = {
  txt: 'TXT',
  md: 'Markdown',
  html: 'HTML',
  docx: 'DOCX',
}

/** First bytes of common files that are not text, whatever their name says. */
const BINARY_SIGNATURES = [
  '%PDF-',
  '{\\rtf',
  'PK\x03\x04',
  'PK\x05\x06',
  '\xD0\xCF\x11\xE0',
  '\x89PNG',
  'GIF8',
  '\xFF\xD8\xFF',
]

const COMPOUND_FILE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'

/**
 * The format of a file, by its name, checked against its content. Fails with `format_unknown` for a
 * name of another kind, `file_mismatched` for content that the name belies, and `file_protected`
 * for a DOCX sealed with a password (such a file is an OLE compound file, not a zip).
 */
export function detectFormat(name: string, bytes: Uint8Array): ImportFormat {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const format = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined
  if (!format) throw new Failure('format_unknown', { name })

  const mismatched = new Failure('file_mismatched', { name, expected: FORMAT_NAMES[format] })
  if (format === 'docx') {
    if (startsWith(bytes, COMPOUND_FILE)) {
      throw isOldWordFile(bytes) ? mismatched : new Failure('file_protected', { name })
    }
    if (!startsWith(bytes, 'PK\x03\x04')) throw mismatched
  } else if (BINARY_SIGNATURES.some((signature) => startsWith(bytes, signature))) {
    throw mismatched
  }
  return format
}

/** What decoded text must look like to be what its name says. */
export function checkDecoded(name: string, format: Exclude<ImportFormat, 'docx'>, text: string): void {
  const belied =
    isBinary(text) ||
    (format === 'txt' && /^\s*<(!doctype html|html[\s>])/i.test(text)) ||
    (format === 'html' && !/<[a-z!/?]/i.test(text) && /\S/u.test(text))
  if (belied) throw new Failure('file_mismatched', { name, expected: FORMAT_NAMES[format] })
}

/** Prose has no NUL and next to no control or replacement characters; one in 200 is a binary file. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const sample = text.slice(0, 1_000_000)
  const odd = sample.match(/[^\P{Cc}\t\n\v\f\r\u0085]|\uFFFD/gu)?.length ?? 0
  return odd * 200 > sample.length
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  if (bytes.length < signature.length) return false
  for (let at = 0; at < signature.length; at++) {
    if (bytes[at] !== signature.charCodeAt(at)) return false
  }
  return true
}

/** A .doc keeps its text in a stream "WordDocument"; a sealed DOCX has "EncryptedPackage" instead. */
function isOldWordFile(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (
    content.includes(Buffer.from('WordDocument', 'utf16le')) &&
    !content.includes(Buffer.from('EncryptedPackage', 'utf16le'))
  )
}
