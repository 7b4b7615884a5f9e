import { Inflate } from 'fflate'
import { Failure } from '../../../../shared/failure'

/** A Word file of 2,000 parts would hold some 1,900 pictures. */
const MOST_ENTRIES = 2000
const MB = 1024 * 1024
/** What all parts together may say they unpack to. */
const LARGEST_TOTAL = 256 * MB
/** What one part that is read may unpack to; the text of 20,000 pages takes about as much. */
const LARGEST_PART = 64 * MB
/** XML rarely packs better than 50 to 1; deflate could do 1,032 to 1. Small parts may be all blanks. */
const HIGHEST_RATIO = 200
const RATIO_APPLIES_FROM = 4 * MB
/** Packed bytes fed at a time: at the worst ratio they give 16 MB, so the guard looks in time. */
const CHUNK = 16 * 1024

interface Entry {
  method: number
  packed: number
  unpacked: number
  /** Where the entry's own header starts. */
  at: number
}

export interface Archive {
  names: ReadonlySet<string>
  /** Hands over a part's bytes piece by piece; does nothing when there is no such part. */
  read: (part: string, onBytes: (bytes: Uint8Array) => void) => void
}

/**
 * Opens a zip whose content is not to be trusted. What the directory declares is checked first, then
 * what actually comes out of the parts that are read, as it comes out: nothing is unpacked whole.
 * Fails with `file_too_large`, `file_protected` or `file_damaged`.
 */
export function openArchive(name: string, bytes: Uint8Array): Archive {
  const damaged = () => new Failure('file_damaged', { name, expected: 'DOCX' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(name, bytes, view)

  const read: Archive['read'] = (part, onBytes) => {
    const entry = entries.get(part)
    if (!entry) return
    if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw damaged()
    const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
    const end = start + entry.packed
    if (end > bytes.length) throw damaged()

    let unpacked = 0
    const receive = (piece: Uint8Array) => {
      unpacked += piece.length
      if (unpacked > LARGEST_PART) throw new Failure('file_too_large', { name, limit: LARGEST_PART / MB })
      if (unpacked > entry.unpacked) throw damaged()
      if (unpacked > RATIO_APPLIES_FROM && unpacked > entry.packed * HIGHEST_RATIO) throw damaged()
      onBytes(piece)
    }
    if (entry.method === 0) receive(bytes.subarray(start, end))
    else if (entry.method === 8) inflate(bytes.subarray(start, end), receive, damaged)
    else throw damaged()
    if (unpacked !== entry.unpacked) throw damaged()
  }
  return { names: new Set(entries.keys()), read }
}

function inflate(packed: Uint8Array, receive: (piece: Uint8Array) => void, damaged: () => Failure): void {
  const stream = new Inflate(receive)
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
    }
  } catch (error) {
    throw error instanceof Failure ? error : damaged()
  }
}

/** The central directory (APPNOTE 4.3.12 and 4.3.16). A zip64 one holds more than a text ever needs. */
function readDirectory(name: string, bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const damaged = new Failure('file_damaged', { name, expected: 'DOCX' })
  const end = findEnd(view)
  if (end === null) throw damaged
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MOST_ENTRIES) throw damaged

  const entries = new Map<string, Entry>()
  let total = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Failure('file_protected', { name })
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > bytes.length) throw damaged
    const entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    total += entry.unpacked
    if (total > LARGEST_TOTAL) throw new Failure('file_too_large', { name, limit: LARGEST_TOTAL / MB })
    const part = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (entries.has(part)) throw damaged
    entries.set(part, entry)
    at = next
  }
  return entries
}

/** The end record stands in the last 64 KB, before a comment of unknown length. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}
