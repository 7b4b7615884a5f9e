import { inflateSync } from 'node:zlib'

/** Lengths in bytes, from WOFF 1.0 (https://www.w3.org/TR/WOFF/) and OpenType's table directory. */
const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

/**
 * The OpenType font inside a WOFF 1.0 file. fontkit reads WOFF too, but inflates a whole table again
 * for every glyph it looks up: setting a page takes it a second.
 */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const sfnt = Buffer.alloc(woff.readUInt32BE(16))
  writeHeader(sfnt, woff.readUInt32BE(4), count)

  let end = SFNT_HEADER + SFNT_ENTRY * count
  for (let index = 0; index < count; index++) {
    const from = WOFF_HEADER + WOFF_ENTRY * index
    const offset = woff.readUInt32BE(from + 4)
    const packedLength = woff.readUInt32BE(from + 8)
    const length = woff.readUInt32BE(from + 12)
    const packed = woff.subarray(offset, offset + packedLength)
    const table = packedLength < length ? inflateSync(packed) : packed

    const to = SFNT_HEADER + SFNT_ENTRY * index
    woff.copy(sfnt, to, from, from + 4)
    sfnt.writeUInt32BE(woff.readUInt32BE(from + 16), to + 4)
    sfnt.writeUInt32BE(end, to + 8)
    sfnt.writeUInt32BE(length, to + 12)
    table.copy(sfnt, end)
    // Tables begin at multiples of four; what lies between is zero.
    end += Math.ceil(length / 4) * 4
  }
  return sfnt
}

/** The directory's header, with the fields that let a reader search it by halves. */
function writeHeader(sfnt: Buffer, flavor: number, count: number): void {
  const exponent = Math.floor(Math.log2(count))
  sfnt.writeUInt32BE(flavor, 0)
  sfnt.writeUInt16BE(count, 4)
  sfnt.writeUInt16BE(2 ** exponent * SFNT_ENTRY, 6)
  sfnt.writeUInt16BE(exponent, 8)
  sfnt.writeUInt16BE((count - 2 ** exponent) * SFNT_ENTRY, 10)
}
