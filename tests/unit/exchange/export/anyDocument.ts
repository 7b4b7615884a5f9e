import fc from 'fast-check'
import { clauseKind } from '../../../../shared/model/clause'
import type { Inline } from '../../../../shared/model/inline'
import { sampleDocument } from './sampleTexts'

const run = fc.record({
  type: fc.constant('text' as const),
  text: fc.string({
    unit: fc.constantFrom(...Array.from('aàbcéèœfiflz AB  (){}[]<>&*_#`~|\\.,;:!?’«»-–12')),
    minLength: 1,
    maxLength: 80,
  }),
  marks: fc.subarray(['bold', 'italic', 'underline'] as const),
})
const part = fc.oneof({ weight: 5, arbitrary: run }, fc.constantFrom<Inline[]>({ type: 'break' }, { type: 'break', cell: true }))
const clause = fc.tuple(
  fc.constantFrom(...clauseKind.options),
  fc.integer({ min: 0, max: 7 }),
  fc.array(part, { maxLength: 6 }),
  fc.option(fc.constantFrom('3 bis', '12.', '(b)', 'OP4', '*', '%1'), { nil: undefined }),
)
/** Documents of every kind of clause, with the characters that formats take for their own. */
export const anyDocument = fc
  .record({
    scheme: fc.constantFrom('un', 'call', 'none'),
    language: fc.constantFrom('fr', 'en'),
    rows: fc.array(clause, { maxLength: 25 }),
  })
  .map(({ rows, ...facts }) => sampleDocument(facts, rows))
