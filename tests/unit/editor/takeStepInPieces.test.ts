import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Clause } from '../../../shared/model/clause'
import { inOneGo } from '../../../shared/pieces'
import type { StepPlan } from '../../../shared/steps/planStep'
import { stepBetween } from '../../../shared/steps/stepBetween'
import { readClauses } from '../../../renderer/editor/document'
import { $takeStep } from '../../../renderer/editor/history/takeStep'
import { takeStepInPieces } from '../../../renderer/editor/history/takeStepInPieces'
import { clause, edit, headlessEditor } from './support'

const SMALL = { first: 1, smallest: 1 }

const text = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), words: fc.constantFrom('one', 'two', 'three') }), {
    selector: ({ id }) => id,
    minLength: 1,
  })
  .map((all) => all.map(({ id, words }) => clause(id, words)))

test('a piece at a time comes to what it comes to at once, on a text others have changed too', () => {
  fc.assert(
    fc.property(text, text, fc.option(text), fc.constantFrom('before', 'after'), (before, after, changed, side) => {
      const step = stepBetween(before, after, 0)
      if (!step) return
      const present: Clause[] = changed ?? (side === 'before' ? after : before)
      const [whole, pieces] = [headlessEditor(present), headlessEditor(present)]
      let plan: StepPlan | null = null
      edit(whole, () => void (plan = $takeStep(whole, step, side)))
      expect(inOneGo(takeStepInPieces(pieces, step, side, SMALL))).toEqual(plan)
      expect(readClauses(pieces)).toEqual(readClauses(whole))
    }),
    { numRuns: 300 },
  )
})

test('what somebody changes between two pieces stays as they have it', () => {
  const before = ['a', 'b', 'c', 'd'].map((id) => clause(id, 'old'))
  const after = before.map(({ id }) => clause(id, 'new'))
  const editor = headlessEditor(after)
  const work = takeStepInPieces(editor, stepBetween(before, after, 0)!, 'before', SMALL)
  work.next()
  work.next()
  inOneGo(takeStepInPieces(editor, stepBetween([after[3]!], [clause('d', 'theirs')], 1)!, 'after'))
  const { refused, made } = inOneGo(work)
  expect(readClauses(editor).map(({ content }) => content[0])).toMatchObject(['old', 'old', 'old', 'theirs'].map((words) => ({ text: words })))
  expect([refused, made?.changes.length]).toEqual([['d'], 3])
})
