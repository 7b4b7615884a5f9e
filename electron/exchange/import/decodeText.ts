/** Characters read from bytes, and how. `encoding` is the Encoding Standard's name. */
export interface DecodedText {
  text: string
  encoding: string
  /** True when nothing in the bytes says so and nothing proves it. */
  guessed: boolean
}

/**
 * Reads bytes as text: by their byte order mark, else the encoding they declare, else UTF-16 where
 * every other byte is NUL, else UTF-8 where they are valid UTF-8, else Windows-1252, in which any
 * byte is a character. Never fails. The byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const marked = byteOrderMark(bytes)
  if (marked) return { text: decode(bytes, marked), encoding: marked, guessed: false }
  const utf16 = unmarkedUtf16(bytes)
  if (utf16) return { text: decode(bytes, utf16), encoding: utf16, guessed: false }
  for (const label of [declared, 'utf-8']) {
    const read = label === null ? null : decodeStrictly(bytes, label)
    if (read) return { ...read, guessed: false }
  }
  return { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252', guessed: true }
}

/**
 * The encoding an HTML file declares in its first 1,024 bytes, where the HTML Standard looks for it.
 * A file whose `meta` can be read byte by byte is not UTF-16, whatever it says.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = decode(bytes.subarray(0, 1024), 'windows-1252')
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  if (!label) return null
  return /^(utf-?16|unicode|ucs-2)/i.test(label) ? 'utf-8' : label
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** Null where the label is unknown or the bytes are not in that encoding. */
function decodeStrictly(bytes: Uint8Array, label: string): { text: string; encoding: string } | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    return { text: decoder.decode(bytes), encoding: decoder.encoding }
  } catch {
    return null
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/**
 * Text in a Latin script, stored as UTF-16, is NUL in one byte of two and hardly ever in the other.
 * Looks at the first 64 KB; half the pairs suffice, for typographic quotes are not Latin-1.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 65_536) & ~1
  if (length < 4 || bytes.length % 2 !== 0) return null
  let first = 0
  let second = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) first++
    if (bytes[at + 1] === 0) second++
  }
  const pairs = length / 2
  if (second * 2 > pairs && first * 50 <= pairs) return 'utf-16le'
  if (first * 2 > pairs && second * 50 <= pairs) return 'utf-16be'
  return null
}
