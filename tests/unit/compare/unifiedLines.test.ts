import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../shared/compare/compareTexts'
import { unifiedLines } from '../../../shared/compare/unifiedLines'
import type { ComparedSide } from '../../../shared/model/comparison'
import { side } from './side'

const A = 'Nous réaffirmons notre attachement à un cyberespace ouvert, sûr et stable'
const C = 'les entreprises du numérique publient chaque année un rapport public'
const SIGNS = { equal: '', insert: '+', delete: '-', typography: '~' }

/** Each line as "label text", its pieces in brackets with what was done to them. */
function shown(left: ComparedSide, right: ComparedSide): string[] {
  const made = compareTexts(left, right)
  return made.rows.flatMap((row) =>
    unifiedLines(row, left, right).map(({ clause, pieces }) => {
      const words = pieces.map(({ op, text, label, marks }) =>
        label ? `<${label}>` : op === 'equal' && marks.length === 0 ? text : `[${SIGNS[op]}${marks.join('')}${text}]`,
      )
      return `${clause.label} ${words.join('')}`
    }),
  )
}

describe('both sides of a row as one text', () => {
  test('each piece of a split stands on its own line, under its own label', () =>
    expect(
      shown(
        side([{ label: '1.', text: `${A}, et ${C}.` }]),
        side([
          { label: '1.', text: `${A} ;` },
          { label: '2.', text: `${C}.` },
        ]),
      ).map((line) => line.replace(/\[.*?\]/g, '…')),
    ).toEqual([expect.stringMatching(/^1\. Nous.*stable/), expect.stringMatching(/^2\. …?les entreprises.*public\.$/)]))

  test('where clauses were merged, the label of each further one stands where its words begin', () => {
    const [line, more] = shown(
      side([
        { label: '1.', text: `${A} ;` },
        { label: '2.', text: `${C}.` },
      ]),
      side([{ label: '1.', text: `${A}, et ${C}.` }]),
    )
    expect(more).toBeUndefined()
    expect(line).toMatch(/^1\. Nous.*stable.*<2\.>.*les entreprises.*public\.$/)
    expect(line).not.toContain('\n')
  })

  test('what stands is set as it stands now, what was taken out as it was', () =>
    expect(
      shown(
        side([{ text: 'Rappelant la charte', marks: [{ mark: 'italic', start: 0, end: 9 }] }]),
        side([{ text: 'Réaffirmant la charte', marks: [{ mark: 'italic', start: 0, end: 11 }, { mark: 'bold', start: 15, end: 21 }] }]),
      ),
    ).toEqual([' [-italicRappelant][+italicRéaffirmant] la [boldcharte]']))

  test('both sides can be read from it, whatever they hold', () => {
    const clause = fc.constantFrom('', A, `${A} ;\n${C}`, C, `${A}, et ${C}.`, 'Suivi', '\n', `${C}\n`)
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 6 }), fc.array(clause, { maxLength: 6 }), (left, right) => {
        const [before, after] = [side(left), side(right)]
        for (const row of compareTexts(before, after).rows) {
          const lines = unifiedLines(row, before, after)
          const standing = row.right.length > 0 ? lines : []
          expect(standing.map(({ pieces }) => pieces.map(({ op, text }) => (op === 'delete' ? '' : text)).join(''))).toEqual(
            row.right.map((at) => right[at]),
          )
          const removed = lines.flatMap(({ pieces }) => pieces.filter(({ op }) => op === 'delete')).map(({ text }) => text)
          const expected = row.segments.map((segment) => (segment.op === 'delete' ? segment.text : '')).join('')
          expect(removed.join('').replaceAll('\n', '')).toBe(expected.replaceAll('\n', ''))
        }
      }),
    )
  })
})
