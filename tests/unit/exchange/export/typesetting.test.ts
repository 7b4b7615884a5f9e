import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../../electron/exchange/export/pdf/columnWidths'
import { breakLines, type Setting, type StyledRun } from '../../../../electron/exchange/export/pdf/lines'
import { paginate, type Stack } from '../../../../electron/exchange/export/pdf/pagination'
import { unpackWoff } from '../../../../electron/exchange/export/pdf/unpackWoff'

/** A face in which every character is one point wide. */
const monospaced = (measure: number, firstIndent = 0): Setting => ({
  faceOf: (character, style) => `${character > 'ÿ' ? 'latin-ext' : 'latin'}-${style}`,
  widthOf: (text) => text.length,
  measure,
  firstIndent,
})

const plain = (text: string): StyledRun => ({ text, style: 'regular', underline: false })

function broken(runs: StyledRun[], measure: number, firstIndent?: number): string[] {
  const lines = breakLines(runs, monospaced(measure, firstIndent))
  return lines.map((line) => line.map((piece) => piece.text).join(''))
}

describe('breaking lines', () => {
  it('breaks after spaces, which may stand outside the measure', () => {
    expect(broken([plain('keep the lamps lit')], 8)).toEqual(['keep the ', 'lamps ', 'lit'])
  })

  it('breaks after a hyphen or a slash between letters, and nowhere at a held space', () => {
    expect(broken([plain('multi-actor and/or 2-3 %\u00A0:')], 7)).toEqual(['multi-', 'actor ', 'and/or ', '2-3 %\u00A0:'])
  })

  it('does not break where the style changes inside a word', () => {
    const runs: StyledRun[] = [plain('all har'), { text: 'bours', style: 'italic', underline: false }]
    expect(broken(runs, 9)).toEqual(['all ', 'harbours'])
  })

  it('cuts a word longer than a line between characters, never inside one', () => {
    expect(broken([plain('a 🗼🗼🗼🗼🗼')], 4)).toEqual(['a ', '🗼🗼', '🗼🗼', '🗼'])
  })

  it('shortens the first line, and ends lines where the author did', () => {
    expect(broken([plain('one two'), 'break', plain('three')], 7, 4)).toEqual(['one ', 'two ', 'three'])
  })

  it('loses no character', () => {
    const run = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', 'é', 'ł', '🗼', '/'), minLength: 1 }),
      style: fc.constantFrom('regular', 'bold'),
      underline: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(run), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }), (runs, ...sizes) => {
        expect(broken(runs, ...sizes).join('')).toBe(runs.map(({ text }) => text).join(''))
      }),
    )
  })
})

const stack = (lines: number, change: Partial<Stack> = {}): Stack => ({
  lines,
  lineHeight: 10,
  before: 0,
  after: 0,
  keepWithNext: false,
  ...change,
})
const heading = stack(1, { keepWithNext: true })
const placed = (stacks: Stack[], height: number) =>
  paginate(stacks, height).map(({ stack: index, page, from, to }) => `${index}: ${from}–${to} on ${page}`)

describe('putting blocks on pages', () => {
  it('fills a page and goes on with the next', () => {
    expect(placed([stack(3), stack(8)], 60)).toEqual(['0: 0–3 on 0', '1: 0–3 on 0', '1: 3–8 on 1'])
  })

  it('takes a heading along with what it heads', () => {
    expect(placed([stack(4), heading, heading, stack(9)], 70)).toEqual([
      '0: 0–4 on 0',
      '1: 0–1 on 1',
      '2: 0–1 on 1',
      '3: 0–5 on 1',
      '3: 5–9 on 2',
    ])
  })

  it('leaves no line alone at the foot or the head of a page', () => {
    expect(placed([stack(5), stack(5)], 60)).toEqual(['0: 0–5 on 0', '1: 0–5 on 1'])
    expect(placed([stack(1), stack(6)], 60)).toEqual(['0: 0–1 on 0', '1: 0–4 on 0', '1: 4–6 on 1'])
  })

  it('counts the larger of two spaces between blocks, and none at the head of a page', () => {
    const spaced = [stack(1, { after: 30 }), stack(1, { before: 20 }), stack(3, { before: 50 })]
    expect(paginate(spaced, 60).map(({ page, top }) => [page, top])).toEqual([[0, 0], [0, 40], [1, 0]])
  })

  it('moves a row to the next page rather than split it, under the room its table repeats there', () => {
    const row = (lines: number) => stack(lines, { whole: true, repeated: 10 })
    expect(paginate([row(4), row(4)], 60)).toMatchObject([{ page: 0, top: 0 }, { page: 1, top: 10, repeats: true }])
    expect(placed([row(2), row(9)], 60)).toEqual(['0: 0–2 on 0', '1: 0–4 on 0', '1: 4–9 on 1'])
  })

  it('sets every line once, in order, whatever the pages', () => {
    const any = fc.record({
      lines: fc.integer({ min: 1, max: 40 }),
      lineHeight: fc.integer({ min: 1, max: 30 }),
      before: fc.integer({ min: 0, max: 40 }),
      after: fc.integer({ min: 0, max: 40 }),
      keepWithNext: fc.boolean(),
      whole: fc.boolean(),
      repeated: fc.integer({ min: 0, max: 15 }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), fc.integer({ min: 30, max: 200 }), (stacks, height) => {
        const next = stacks.map(() => 0)
        let position = [0, -1]
        for (const { stack: index, page, top, from, to } of paginate(stacks, height)) {
          expect(from).toBe(next[index])
          // A line taller than what a page has left under what it repeats stands there all the same.
          if (to - from > 1) expect(top + (to - from) * stacks[index]!.lineHeight).toBeLessThanOrEqual(height)
          expect(page > position[0]! || top > position[1]!).toBe(true)
          next[index] = to
          position = [page, top]
        }
        expect(next).toEqual(stacks.map(({ lines }) => lines))
      }),
    )
  })
})

describe('sharing room among columns', () => {
  it('gives what short columns leave to long ones, and no column less than its longest word', () => {
    expect(columnWidths([{ word: 10, line: 10 }, { word: 20, line: 500 }, { word: 20, line: 400 }], 100)).toEqual([
      10,
      expect.closeTo(45, 2),
      expect.closeTo(45, 2),
    ])
    expect(columnWidths([{ word: 70, line: 80 }, { word: 10, line: 500 }], 100)).toEqual([70, expect.closeTo(30, 2)])
    expect(columnWidths([{ word: 10, line: 20 }, { word: 10, line: 40 }], 100)).toEqual([40, 60])
    expect(columnWidths([{ word: 150, line: 200 }, { word: 50, line: 50 }], 100)).toEqual([75, 25])
  })
})

describe('unpacking a WOFF font', () => {
  it('gives tables whose checksums are those the font was made with', () => {
    const file = createRequire(import.meta.url).resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff')
    const font = unpackWoff(readFileSync(file))
    const tables = font.readUInt16BE(4)
    expect(tables).toBeGreaterThan(10)
    for (let entry = 12; entry < 12 + 16 * tables; entry += 16) {
      const name = font.toString('latin1', entry, entry + 4)
      const table = Buffer.from(font.subarray(font.readUInt32BE(entry + 8)).subarray(0, font.readUInt32BE(entry + 12)))
      // The checksum of `head` is made before its own field, the third, is filled in.
      if (name === 'head') table.writeUInt32BE(0, 8)
      const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
      let sum = 0
      for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) % 2 ** 32
      expect([name, sum]).toEqual([name, font.readUInt32BE(entry + 4)])
    }
  })
})
