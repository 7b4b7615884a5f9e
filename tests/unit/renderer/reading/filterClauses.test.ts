import { expect, test } from 'vitest'
import { filterClauses } from '../../../../renderer/features/reading/filterClauses'
import { clauseOf } from '../records'

const clauses = ['Empêcher les cyberactivités', 'Le cœur public de l’internet', 'Les droits humains'].map((text, index) => ({
  ...clauseOf(`c${index}`, 'principle', text),
  label: '',
  sdgs: [],
}))
const found = (asked: string): string[] => filterClauses(clauses, asked).map(({ id }) => id)

test.each([
  ['', ['c0', 'c1', 'c2']],
  ['  ', ['c0', 'c1', 'c2']],
  ['COEUR', ['c1']],
  ['internet', ['c1']],
  ['empech cyber', ['c0']],
  ['les droits', ['c2']],
  ['nothing', []],
])('“%s”', (asked, ids) => expect(found(asked)).toEqual(ids))
