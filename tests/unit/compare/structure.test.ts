import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../shared/compare/compareTexts'
import { renumberingMap } from '../../../shared/compare/renumberingMap'
import { side } from './side'

const HOSPITALS = 'Protéger les hôpitaux et les écoles contre les attaques.'
const REPORT = 'Publier chaque année un rapport sur les vulnérabilités connues.'
const STATES = { text: 'Les États signataires s’engagent à :', kind: 'chapeau' as const }
const FIRMS = { text: 'Les entreprises du numérique sont invitées à :', kind: 'chapeau' as const }
const item = (text: string, depth = 1) => ({ text, depth, kind: 'item' as const })

describe('structure', () => {
  test('an item that moved under another chapeau is told, though its words are the same', () => {
    const { rows, summary } = compareTexts(
      side([STATES, item(HOSPITALS), item(REPORT), FIRMS]),
      side([STATES, item(HOSPITALS), FIRMS, item(REPORT)]),
    )
    const row = rows.find(({ left }) => left[0] === 2)!
    expect(row.structure).toEqual([{ type: 'chapeau', from: STATES.text, to: FIRMS.text }])
    expect(summary).toMatchObject({ restructured: 1 })
    expect(rows.filter(({ structure }) => structure.length > 0)).toHaveLength(1)
  })

  test('an item whose chapeau was only edited is where it was', () => {
    const edited = { ...STATES, text: 'Les États signataires décident de :' }
    const { summary } = compareTexts(side([STATES, item(HOSPITALS)]), side([edited, item(HOSPITALS)]))
    expect(summary).toMatchObject({ restructured: 0, substantive: 1 })
  })

  test('the chapeau is named by its label where it has one', () => {
    const { rows } = compareTexts(
      side([{ ...STATES, label: '1.' }, item(HOSPITALS), { ...FIRMS, label: '2.' }]),
      side([{ ...STATES, label: '1.' }, { ...FIRMS, label: '2.' }, item(HOSPITALS)]),
    )
    expect(rows.flatMap(({ structure }) => structure)).toEqual([{ type: 'chapeau', from: '1.', to: '2.' }])
  })

  test('depth and kind changed, the words kept, is a change of substance', () => {
    const { rows, summary } = compareTexts(side([STATES, HOSPITALS]), side([STATES, item(HOSPITALS)]))
    expect(rows[1]).toMatchObject({ kind: 'unchanged' })
    expect(rows[1]!.structure).toContainEqual({ type: 'depth', from: '0', to: '1' })
    expect(rows[1]!.structure).toContainEqual({ type: 'kind', from: 'paragraph', to: 'item' })
    expect(summary).toMatchObject({ restructured: 1, substantive: 1, identical: false })
  })

  test('cells parted, joined or divided elsewhere, the words kept, are told as such', () => {
    const cells = (before: string, after: string) => compareTexts(side([before]), side([after]))
    const told = (before: string, after: string) => cells(before, after).rows.flatMap(({ structure }) => structure)
    expect(told('États\tprotéger et publier', 'États\tprotéger\tet publier')).toEqual([{ type: 'cellsParted', from: '2', to: '3' }])
    expect(told('États\tprotéger\tet publier', 'États\tprotéger et publier')).toEqual([{ type: 'cellsJoined', from: '3', to: '2' }])
    expect(told('États parties\tprotéger', 'États\tparties protéger')).toEqual([{ type: 'cellsShifted', from: '2', to: '2' }])
    expect(told('États\tprotéger', 'États\tprotéger tout')).toEqual([])
    const { rows, summary } = cells('États\tprotéger et publier', 'États\tprotéger\tet publier')
    expect(rows[0]).toMatchObject({ kind: 'edited', similarity: 1 })
    expect(summary).toMatchObject({ restructured: 1, substantive: 1, kinds: { edited: 1, typography: 0 } })
  })

  test('renumbering is a map of labels, old to new', () => {
    const comparison = compareTexts(
      side([{ text: HOSPITALS, label: '1.' }, { text: REPORT, label: '2.' }]),
      side([{ text: 'Agir.', label: '1.' }, { text: HOSPITALS, label: '2.' }, { text: REPORT, label: '3.' }]),
    )
    expect(renumberingMap(comparison)).toEqual([{ from: '1.', to: '2.' }, { from: '2.', to: '3.' }])
  })
})
