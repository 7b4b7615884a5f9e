import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clause as clauseSchema, type Clause } from '../../../shared/model/clause'
import { savePart, type SavePart } from '../../../shared/model/savePart'
import { step as stepSchema, type Step } from '../../../shared/model/step'
import { joinParts, saveParts } from '../../../shared/steps/saveParts'
import { savedClauses, wholeStep } from '../../../shared/steps/sentStep'
import { stepBetween } from '../../../shared/steps/stepBetween'
import { clause } from '../editor/support'

/** As the core has it after the requests: nothing of what was sent is shared. */
function received(clauses: readonly Clause[], order: readonly string[] | null, steps: readonly Step[], size: number) {
  const parts = [...saveParts(clauses, order, steps, size)].map((part): SavePart => savePart.parse(JSON.parse(JSON.stringify(part))))
  const whole = joinParts(parts)
  const saved = savedClauses(whole.clauses, order)
  return { parts, clauses: whole.clauses, steps: whole.steps.map((sent) => wholeStep(sent, saved)) }
}

const text = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), words: fc.constantFrom('', 'one', 'two', 'three') }), {
    selector: ({ id }) => id,
  })
  .map((all) => all.map(({ id, words }) => clause(id, words)))

describe('a save in parts', () => {
  test('is what was saved, however the text went on and wherever it is parted', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 2000 }), fc.boolean(), (states, size, ordered) => {
        const steps = states.slice(1).flatMap((after, at) => stepBetween(states[at]!, after, at) ?? [])
        const last = states.at(-1)!
        const order = ordered ? last.map(({ id }) => id) : null
        const { clauses, steps: got } = received(last, order, steps, size)
        expect(clauses).toEqual(last)
        expect(got).toEqual(steps)
        expect(got.every((one) => stepSchema.safeParse(one).success)).toBe(true)
        expect(clauses.every((one) => clauseSchema.safeParse(one).success)).toBe(true)
      }),
    )
  })

  test('says the words of what was added once', () => {
    const words = 'the keepers of the lights '.repeat(40)
    const after = Array.from({ length: 50 }, (_, at) => clause(`c${at}`, `${at} ${words}`))
    const step = stepBetween([], after, 0)!
    const order = after.map(({ id }) => id)
    const { parts, steps } = received(after, order, [step], 10_000)
    expect(steps).toEqual([step])
    expect(parts.length).toBeGreaterThan(5)
    expect(JSON.stringify(parts).split(words).length - 1).toBe(50)
    expect(Math.max(...parts.map((part) => JSON.stringify(part).length))).toBeLessThan(13_000)
  })

  test('a step says itself what was written over since', () => {
    const [first, second, third] = ['one', 'two', 'three'].map((words) => clause('a', words))
    const steps = [stepBetween([first!], [second!], 0)!, stepBetween([second!], [third!], 1)!]
    expect(received([third!], null, steps, 1000)).toMatchObject({ clauses: [third], steps })
  })

  test('naming what is not saved with it is refused', () => {
    const step = { ...stepBetween([], [clause('a', 'one')], 0)!, changes: ['a'] }
    expect(() => wholeStep(step, savedClauses([], ['a']))).toThrow('invalid_input')
    const moved = { ...step, changes: [], moves: ['a'] }
    expect(() => wholeStep(moved, savedClauses([clause('a', 'one')], null))).toThrow('invalid_input')
  })
})
