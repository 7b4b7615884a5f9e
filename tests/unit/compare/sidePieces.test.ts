import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../shared/compare/compareTexts'
import { sidePieces } from '../../../shared/compare/sidePieces'
import { side } from './side'

const A = 'Nous réaffirmons notre attachement à un cyberespace ouvert, sûr et stable'
const C = 'les entreprises du numérique publient chaque année un rapport public'

describe('what one side shows of a row', () => {
  test('a split row falls into its clauses', () => {
    const [left, right] = [[`${A}, et ${C}.`], [`${A} ;`, `${C}.`]]
    const row = compareTexts(side(left), side(right)).rows[0]!
    expect(row.kind).toBe('split')
    expect(sidePieces(row, 'right', right).map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(right)
    expect(sidePieces(row, 'left', left).map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(left)
  })

  test('each side shows its own change and its own typography', () => {
    const [left, right] = [["l'accès libre"], ['l’usage libre']]
    const row = compareTexts(side(left), side(right)).rows[0]!
    expect(sidePieces(row, 'left', left)).toEqual([
      [{ op: 'typography', text: "l'" }, { op: 'delete', text: 'accès' }, { op: 'equal', text: ' libre' }],
    ])
    expect(sidePieces(row, 'right', right)).toEqual([
      [{ op: 'typography', text: 'l’' }, { op: 'insert', text: 'usage' }, { op: 'equal', text: ' libre' }],
    ])
  })

  test('gives every clause back, line feeds and empty clauses included', () => {
    const clause = fc.constantFrom('', A, `${A} ;\n${C}`, C, `${A}, et ${C}.`, 'Suivi', '\n', `${C}\n`)
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 8 }), fc.array(clause, { maxLength: 8 }), (left, right) => {
        const comparison = compareTexts(side(left), side(right))
        for (const row of comparison.rows) {
          for (const name of ['left', 'right'] as const) {
            const texts = row[name].map((at) => comparison[name].clauses[at]!.text)
            const shown = sidePieces(row, name, texts).map((pieces) => pieces.map(({ text }) => text).join(''))
            expect(shown).toEqual(texts)
          }
        }
      }),
    )
  })
})
