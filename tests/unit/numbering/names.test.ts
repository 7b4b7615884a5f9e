import { expect, it, test } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import type { NumberingScheme } from '../../../shared/model/text'
import { numberClauses } from '../../../shared/numbering/labels'
import { clauseNames } from '../../../shared/numbering/names'
import { readOpenings } from '../../../shared/numbering/openings'
import { resolveReferences } from '../../../shared/numbering/references'
import { sketched } from './sketch'

function namesOf(lines: string[], scheme: NumberingScheme, language = 'en') {
  const clauses = sketched(...lines)
  const numbered = numberClauses(readOpenings(clauses, scheme), scheme, language)
  return clauseNames(clauses.map(({ kind, depth }, at) => ({ kind, depth, ...numbered[at]! })), scheme, language)
}

it('names an item with the paragraph it stands in', () => {
  const lines = ['PP', 'OP', 'OP', 'I1', 'I2']
  expect(namesOf(lines, 'un').map(({ number }) => number)).toEqual(['1', '1', '2', '2 (a)', '2 (a) (i)'])
  expect(namesOf(lines, 'un', 'fr').map(({ number }) => number)).toEqual(['1', '1', '2', '2 a)', '2 a) i)'])
  expect(namesOf(lines, 'un').map(({ working }) => working)).toEqual(['PP1', 'OP1', 'OP2', 'OP2 (a)', 'OP2 (a) (i)'])
  expect(namesOf(lines, 'un').map(({ noun }) => noun)).toEqual(['preambular', 'paragraph', 'paragraph', 'paragraph', 'paragraph'])
})

it('names a section with those it stands in', () => {
  expect(namesOf(['H', 'H', 'H1', 'H1', 'OP', 'OP'], 'sections').map(({ number }) => number)).toEqual(['I', 'II', 'II.A', 'II.B', '1', '2'])
})

it('names what stands in an article with the article', () => {
  const lines = ['PP Peace', 'H', 'P', 'P', 'I1', 'I2', 'H', 'P', 'I1']
  expect(namesOf(lines, 'eu').map(({ number }) => number)).toEqual([
    '1', 'Article 1', 'Article 1(1)', 'Article 1(2)', 'Article 1(2), point (a)', 'Article 1(2), point (a)(i)',
    'Article 2', 'Article 2', 'Article 2, point (a)',
  ])
  expect(namesOf(lines, 'eu', 'fr')[5]!.number).toBe('article premier, paragraphe 2, point a) i)')
  expect(namesOf(['OP', 'I1', 'OP'], 'eu').map(({ number }) => number)).toEqual(['Article 1', 'Article 1, point (a)', 'Article 2'])
})

test('a cross-reference says the present number of its target, and its last words where that is gone', () => {
  const [first, second] = sketched('OP', 'OP')
  const reference = (target: string) => ({ type: 'reference', target, text: '9' }) as const
  const pointing = { ...sketched('OP')[0]!, id: 'p', content: [reference('c1'), reference('gone'), reference('p')] }
  const said = (clauses: typeof pointing[]) => plainText(resolveReferences(clauses, 'un', 'en').find(({ id }) => id === 'p')!.content)
  expect(said([first!, second!, pointing] as typeof pointing[])).toBe('293')
  expect(said([second!, pointing, first!] as typeof pointing[])).toBe('192')
})
