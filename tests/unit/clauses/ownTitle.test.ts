import { expect, test } from 'vitest'
import { clausesUnder } from '../../../shared/clauses/ownTitle'
import type { Clause } from '../../../shared/model/clause'

const clause = (kind: Clause['kind'], text: string): Pick<Clause, 'kind' | 'content'> => ({ kind, content: [{ type: 'text', text, marks: [] }] })
const BODY = clause('paragraph', 'We, the States.')

test('a title that repeats the name of the text is left out under it, however it is spaced', () => {
  expect(clausesUnder('Appel de Paris', [clause('title', ' Appel\u00a0de  Paris '), BODY])).toEqual([BODY])
})

test('a title that says something else, and one that is not at the head, stay', () => {
  const other = [clause('title', 'Appel de Paris pour la paix'), BODY]
  expect(clausesUnder('Appel de Paris', other)).toEqual(other)
  const later = [BODY, clause('title', 'Appel de Paris')]
  expect(clausesUnder('Appel de Paris', later)).toEqual(later)
  expect(clausesUnder('Appel de Paris', [])).toEqual([])
})
