import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparedSide } from '../../../electron/core/comparedSide'
import { comparisonText } from '../../../electron/cli/comparisonText'
import { sameContent } from '../../../shared/clauses/footnotes'
import { comparedContent, contentOfCompared, isAsCompared } from '../../../shared/compare/comparedContent'
import { compareTexts } from '../../../shared/compare/compareTexts'
import { createComparer } from '../../../shared/compare/createComparer'
import { sideNotes, unifiedNotes } from '../../../shared/compare/notes/noteLines'
import { summarySentence } from '../../../shared/compare/summarySentence'
import { takeChange } from '../../../shared/compare/takeChange'
import { unifiedLines } from '../../../shared/compare/unifiedLines'
import { createTranslator } from '../../../shared/messages/translator'
import type { Clause } from '../../../shared/model/clause'
import type { Comparison } from '../../../shared/model/comparison'
import type { InlineContent } from '../../../shared/model/inline'
import { clause } from '../editor/support'
import { rebuilt, shown } from './shown'

/** "States act{See the annex} without delay." with its footnotes in braces. */
const content = (written: string): InlineContent =>
  written.split(/(\{[^}]*\})/u).flatMap((part): InlineContent => {
    if (part === '') return []
    if (!part.startsWith('{')) return [{ type: 'text', text: part }]
    const words = part.slice(1, -1)
    return [{ type: 'footnote', id: `n${notes++}`, content: words === '' ? [] : [{ type: 'text', text: words }] }]
  })
let notes = 0

const clauses = (...written: string[]): Clause[] => written.map((one, at) => ({ ...clause(`c${at}`, ''), content: content(one) }))
const sideOf = (...written: string[]) => comparedSide({ title: 'T', language: 'en', scheme: 'none' }, clauses(...written))
const compared = (left: readonly string[], right: readonly string[]) => compareTexts(sideOf(...left), sideOf(...right))

/** Each row's kind and segments, then what happened to its footnotes: numbers, words, moved or not. */
function told({ rows }: Comparison): string[] {
  return rows.map(({ kind, segments, notes: changes = [] }) => {
    const lines = changes.map((one) => `${one.left ?? '-'}>${one.right ?? '-'}${one.moved ? ' moved' : ''} ${shown(one.segments)}`)
    return [`${kind} ${shown(segments)}`, ...lines].join(' | ')
  })
}

const ACT = 'States act without delay to protect the public core.'

describe('a footnote in a comparison', () => {
  test.each([
    ['added', 'States act without delay.', 'States act{See the annex} without delay.', 'edited States act{+*+} without delay. | ->1 {+See the annex+}'],
    ['dropped', 'States act{See the annex} without delay.', 'States act without delay.', 'edited States act[-*-] without delay. | 1>- [-See the annex-]'],
    ['moved', 'States act{See the annex} without delay.', 'States act without delay{See the annex}.', 'edited States act[-*-] without delay{+*+}. | 1>1 moved See the annex'],
    ['reworded', 'States act{See the first annex}.', 'States act{See the second annex}.', 'edited States act*. | 1>1 See the [-first-]{+second+} annex'],
    ['set otherwise', 'States act{See “Annex I”}.', 'States act{See "Annex I"}.', 'typography States act*. | 1>1 See <“|">Annex I<”|">'],
    ['kept, others before it', 'States{A} act{See the annex} now.', 'States act{See the annex} now.', 'edited States[-*-] act* now. | 1>- [-A-]'],
    ['one of two at one place', 'States act{See Annex I}{Not in force}.', 'States act{Not in force}.', 'edited States act[-*-]*. | 1>- [-See Annex I-]'],
    ['the second of two at one place', 'States act{See Annex I}{Not in force}.', 'States act{See Annex I}.', 'edited States act*[-*-]. | 2>- [-Not in force-]'],
    ['one more between two', 'States act{A}{B}.', 'States act{A}{New}{B}.', 'edited States act*{+*+}*. | ->2 {+New+}'],
    ['one more before another, beside an asterisk', 'States act* {A}.', 'States act* {New}{A}.', 'edited States act* {+*+}*. | ->1 {+New+}'],
    ['the first of three moved away', 'States act{A}{B}{C} without delay.', 'States act{B}{C} without delay{A}.', 'edited States act[-*-]** without delay{+*+}. | 1>3 moved A'],
    ['moved and reworded', 'States act{See the first annex of the treaty} without delay.', 'States act without delay{See the second annex of the treaty}.', 'edited States act[-*-] without delay{+*+}. | 1>1 moved See the [-first-]{+second+} annex of the treaty'],
  ])('%s', (_, left, right, expected) => expect(told(compared([left], [right]))).toEqual([expected]))

  test('no other footnote changes for being numbered anew', () => {
    const { rows } = compared(['One{A}.', 'Two words here{B}.'], ['One{Z}{A}.', 'Two words here{B}.'])
    expect(rows.map(({ kind, notes: changes }) => [kind, changes?.length])).toEqual([['edited', 1], ['unchanged', undefined]])
  })

  test('a long one does not keep its clause from being found again', () => {
    const long = `{${'Reservation entered by several delegations, see the record of the meeting. '.repeat(6)}}`
    expect(compared([ACT, 'We meet again.'], ['New.', ACT.replace('core', `core${long}`), 'We meet again.']).rows.map(({ kind }) => kind)).toEqual([
      'inserted', 'edited', 'unchanged',
    ])
  })

  test('stays with its words where a clause is split or merged', () => {
    const [whole, one, other] = [`${ACT}{A} Companies report to their users every year{B}.`, `${ACT}{A}`, 'Companies report to their users every year{B}.']
    expect(compared([whole], [one, other]).rows.map(({ kind, notes: changes }) => [kind, changes])).toEqual([['split', undefined]])
    expect(compared([one, other], [whole]).rows.map(({ kind, notes: changes }) => [kind, changes])).toEqual([['merged', undefined]])
  })

  test('that went to another clause has moved, and is counted once', () => {
    const comparison = compared([`${ACT}{See the annex}`, 'Companies report every year.'], [ACT, 'Companies report every year{See the annex}.'])
    expect(comparison.rows.map(({ notes: changes }) => changes?.map(({ left, right, moved }) => [left, right, moved]))).toEqual([[[1, null, true]], [[null, 1, true]]])
    expect(comparison.rows.map(({ substance }) => substance.map(({ type, direction }) => [type, direction]))).toEqual([[['note', 'moved']], [['note', 'moved']]])
    expect(summarySentence(createTranslator('en').t, comparison)).toContain('; 1 footnote changed')
  })

  test('tells what its change does, a verb weakened in a note among it', () => {
    const [row] = compared(['States act{States shall report yearly}.'], ['States act{States should report yearly}.']).rows
    expect(row!.substance.map(({ type, direction }) => [type, direction])).toEqual([['note', null], ['modal', 'weaker']])
  })

  test('says the same when compared again, whatever was remembered', () => {
    const comparer = createComparer()
    const sides = [sideOf('States act{A} now.', 'We go on.'), sideOf('States act{B} now.', 'We went on.')] as const
    const first = comparer.compare(...sides)
    expect(comparer.compare(...sides)).toEqual(first)
  })

  test('is shown under its clause on its side, and once where both are read as one', () => {
    const { rows, left, right } = compared(['States{A} act{See the first annex}.'], ['States act{See the second annex}.'])
    const lines = (given: ReturnType<typeof sideNotes>) =>
      given.map((of) => of.map(({ number, op, pieces }) => `${number} ${op} ${pieces.map((piece) => `${piece.op}:${piece.text}`).join('/')}`))
    expect(lines(sideNotes(rows[0]!, 'left', left))).toEqual([['1 delete delete:A', '2 equal equal:See the /delete:first/equal: annex']])
    expect(lines(sideNotes(rows[0]!, 'right', right))).toEqual([['1 equal equal:See the /insert:second/equal: annex']])
    expect(lines(unifiedNotes(rows[0]!, left, right))).toEqual([['1 equal equal:See the /delete:first/insert:second/equal: annex', '1 delete delete:A']])
    const marks = unifiedLines(rows[0]!, left, right).flatMap(({ pieces }) => pieces.filter(({ note }) => note !== undefined))
    expect(marks.map(({ op, text, note }) => [op, text, note])).toEqual([['delete', '*', 1], ['equal', '*', 1]])
  })

  test('is printed under its clause', () =>
    expect(comparisonText(compared(['States act{See the first annex}.'], ['{New}States act{See the second annex}.']), createTranslator('en').t)).toContain(
      '{+*+}States act*.\n* 1  {+New+}\n* 1 → 2  See the [-first-]{+second+} annex',
    ))

  test('comes with the change that is taken, under an id of its own where it stands twice', () => {
    const [draft, other] = [clauses('States act now{A}.', 'Companies report.'), clauses('States act now{A}.', 'Companies report{B}.')]
    const comparison = compareTexts(comparedSide({ title: 'T', language: 'en', scheme: 'none' }, draft), comparedSide({ title: 'T', language: 'en', scheme: 'none' }, other))
    const row = comparison.rows.findIndex(({ kind }) => kind === 'edited')
    const result = takeChange(draft, other, comparison, [row], 'left')
    expect(result.map((one) => comparedContent(one.content).notes?.map(({ text }) => text))).toEqual([['A'], ['B']])
    // The same footnote taken from where it is, and left where it was.
    const twice = takeChange(draft, [other[0]!, { ...other[1]!, content: draft[0]!.content }], comparison, [row], 'left')
    const ids = twice.flatMap((one) => one.content.flatMap((part) => (part.type === 'footnote' ? [part.id] : [])))
    expect(new Set(ids).size).toBe(2)
  })

  test('of a file that is stored nowhere is taken as a footnote, its marks and place kept', () => {
    const given: InlineContent = [
      { type: 'text', text: 'States', marks: ['italic'] },
      { type: 'footnote', id: 'x', content: [{ type: 'text', text: 'See ' }, { type: 'text', text: 'Annex', marks: ['bold'] }] },
      { type: 'break' },
      { type: 'text', text: 'act * now' },
      { type: 'footnote', id: 'y', content: [] },
    ]
    const again = contentOfCompared(comparedContent(given)).map((part) => (part.type === 'footnote' ? { ...part, id: part.content.length > 0 ? 'x' : 'y' } : part))
    expect(sameContent(again, given)).toBe(true)
    expect(isAsCompared(given, comparedContent(given, 7))).toBe(true)
    expect(isAsCompared(given.slice(0, 4), comparedContent(given))).toBe(false)
  })

  test('both sides of its words and of its clause come back, whatever they are', () => {
    const words = fc.constantFrom('act', 'act*', 'and', 'report', '{A}', '{See the annex}', '{See an annex}', '{}', ',', '*')
    const text = fc.array(fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')), { maxLength: 4 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { rows, left, right } = compared(one, other)
        for (const row of rows) {
          const texts = (side: typeof left, indexes: number[]) => indexes.map((at) => side.clauses[at]!.text).join('\n')
          expect(rebuilt(row.segments)).toEqual({ left: texts(left, row.left), right: texts(right, row.right) })
          for (const change of row.notes ?? []) {
            const wordsOf = (side: typeof left, number: number | null) =>
              side.clauses.flatMap((of) => of.notes ?? []).find((note) => note.number === number)?.text ?? ''
            expect(rebuilt(change.segments)).toEqual({ left: wordsOf(left, change.left), right: wordsOf(right, change.right) })
          }
          for (const [name, side] of [['left', left], ['right', right]] as const) {
            const inLines = sideNotes(row, name, side).flat().map(({ pieces }) => pieces.map((piece) => piece.text).join(''))
            expect(inLines).toEqual(row[name].flatMap((at) => (side.clauses[at]!.notes ?? []).map((note) => note.text)))
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
