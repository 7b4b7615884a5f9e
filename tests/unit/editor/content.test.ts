import fc from 'fast-check'
import { $createParagraphNode } from 'lexical'
import { expect, test } from 'vitest'
import { joinRuns, plainText } from '../../../shared/clauses/plainText'
import { mark, type Inline, type TextRun } from '../../../shared/model/inline'
import { readClauses, loadClauses } from '../../../renderer/editor/document'
import { $contentOf, $nodesFromContent } from '../../../renderer/editor/content'
import { clause, edit, headlessEditor } from './support'

const run = fc
  // A square bracket never stays a character; see `registerBracketEdges`.
  .record({ text: fc.string({ minLength: 1, unit: 'binary' }), marks: fc.subarray([...mark.options]) })
  .map(({ text, marks }) => ({ text: text.replace(/[[\]]/g, '('), marks }))
  .map(({ text, marks }): TextRun => (marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }))
const party = fc.constantFrom('Canada', 'Egypt on behalf of NAM')
const whole = fc.oneof(
  fc.constant<Inline>({ type: 'break' }),
  fc.constant<Inline>({ type: 'break', cell: true }),
  fc.constant<Inline>({ type: 'closing' }),
  fc.record({
    type: fc.constant('opening' as const),
    id: fc.uuid(),
    proponents: fc.uniqueArray(party),
    opponents: fc.uniqueArray(party),
    note: fc.option(fc.string()),
  }),
  fc.record({ type: fc.constant('reference' as const), target: fc.constant('c1'), text: fc.constantFrom('12', '3 bis') }),
  fc.record({ type: fc.constant('footnote' as const), id: fc.constantFrom('f1', 'f2'), content: fc.array(run, { maxLength: 2 }) }),
)
const content = fc.array(fc.oneof({ weight: 4, arbitrary: run }, { weight: 3, arbitrary: whole }))

test('content comes back from the editor exactly, its equal neighbours joined', () => {
  const editor = headlessEditor([])
  fc.assert(
    fc.property(content, (given) => {
      loadClauses(editor, [{ ...clause('a', ''), content: given }])
      expect(readClauses(editor)[0]!.content).toEqual(joinRuns(given))
    }),
  )
})

test('lone surrogates and control characters are nobody’s to drop', () => {
  const editor = headlessEditor([clause('a', '\ud800 x \u0000 \u202e y')])
  expect(plainText(readClauses(editor)[0]!.content)).toBe('\ud800 x \u0000 \u202e y')
})

test('formats the model does not know are dropped, their words kept', () => {
  const editor = headlessEditor([])
  edit(editor, () => {
    const paragraph = $createParagraphNode()
    paragraph.append(...$nodesFromContent([{ type: 'text', text: 'words', marks: ['italic'] }]))
    for (const text of paragraph.getAllTextNodes()) text.toggleFormat('strikethrough')
    expect($contentOf(paragraph)).toEqual([{ type: 'text', text: 'words', marks: ['italic'] }])
  })
})
