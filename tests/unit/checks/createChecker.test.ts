import { describe, expect, test } from 'vitest'
import { checkText, createChecker } from '../../../shared/checks/createChecker'
import { clausesOf, UN, type Sketch } from './found'

const WORDS = ['Recalling  the Call,', 'Urges States;', 'Urges all all States.', 'To act;', 'the ICT used', 'Decides:', '', 'We met (in Paris']
const KINDS = ['preambular', 'operative', 'item', 'paragraph', 'heading'] as const

/** Repeatable: a failing seed can be run again. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function randomClause(next: (below: number) => number): Sketch {
  return [KINDS[next(KINDS.length)]!, next(3), WORDS[next(WORDS.length)]!]
}

describe('keeping the hints of a text that changes', () => {
  test.each(Array.from({ length: 20 }, (_, seed) => seed))('says what reading it all anew would say (%i)', (seed) => {
    const next = numbers(seed + 1)
    let clauses = clausesOf(Array.from({ length: 12 }, () => randomClause(next)))
    const checker = createChecker(UN)
    checker.setOrder(clauses.map(({ id }) => id))
    for (const clause of clauses) checker.read(clause)
    for (let step = 0; step < 60; step++) {
      const at = next(clauses.length)
      const what = clauses.length > 4 ? next(4) : 1
      if (what === 0) clauses = clauses.toSpliced(at, 1)
      else if (what === 1) clauses = clauses.toSpliced(at, 0, { ...clausesOf([randomClause(next)])[0]!, id: `n${step}` })
      else clauses = clauses.with(at, { ...clausesOf([randomClause(next)])[0]!, id: clauses[at]!.id })
      if (what < 2) checker.setOrder(clauses.map(({ id }) => id))
      for (const clause of what === 0 ? [] : [clauses[at]!]) checker.read(clause)
      expect(checker.hints()).toEqual(checkText(clauses, UN))
    }
  })

  test('a clause that changed where no other can tell keeps the answers of the others', () => {
    const clauses = clausesOf([['operative', 0, 'Urges  States;'], ['operative', 0, 'Decides to act.']])
    const checker = createChecker(UN)
    checker.setOrder(['c0', 'c1'])
    for (const clause of clauses) checker.read(clause)
    const [before] = checker.hints()
    checker.read({ ...clauses[1]!, content: [{ type: 'text', text: 'Decides to act soon.' }] })
    expect(checker.hints()[0]).toBe(before)
  })
})

test('an empty text has nothing to say, and a megabyte in one clause is read', () => {
  expect(checkText([], UN)).toEqual([])
  const long = clausesOf([['operative', 0, `Urges ${'States, '.repeat(130_000)}`]])
  expect(checkText(long, UN).map(({ check }) => check)).toEqual(['openingItalic', 'operativeEnding'])
})
