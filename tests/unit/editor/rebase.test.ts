import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import { rebase } from '../../../renderer/editor/rebase'
import { clause } from './support'

/** 'a:one b c' — ids with their wording, which is the id where not given. */
function text(short: string): Clause[] {
  return short.split(' ').filter(Boolean).map((one) => {
    const [id = '', said = id] = one.split(':')
    return clause(id, said)
  })
}

function words(clauses: readonly Clause[]): string {
  return clauses.map((one) => plainText(one.content)).join(' ')
}

function rebased(base: string, mine: string, theirs: string): string {
  return words(rebase(text(base), text(mine), text(theirs)).clauses)
}

describe('rebase', () => {
  test.each([
    ['nothing of mine leaves theirs', 'a b', 'a b', 'a:1 c', '1 c'],
    ['nothing of theirs leaves mine', 'a b', 'a:1 c', 'a b', '1 c'],
    ['changes to different clauses meet', 'a b c', 'a:1 b c', 'a b c:3', '1 b 3'],
    ['the same change on both sides is one change', 'a b', 'a:1 b', 'a:1 b', '1 b'],
    ['both sides’ new clauses stay where they were put', 'a b', 'a x b', 'a b y', 'a x b y'],
    ['several new clauses keep their order', 'a b', 'a x y b', 'a b', 'a x y b'],
    ['a new first clause comes first', 'a', 'x a', 'a', 'x a'],
    ['a clause only one side deleted goes', 'a b c', 'a c', 'a b c:3', 'a 3'],
    ['a deletion gives way to a change of mine', 'a b c', 'a b:2 c', 'a c', 'a 2 c'],
    ['a deletion of mine gives way to their change', 'a b c', 'a c', 'a b:2 c', 'a 2 c'],
    ['my order stands where they moved nothing', 'a b c', 'c a b', 'a b:2 c', 'c a 2'],
    ['their order stands where both moved', 'a b c', 'c a b', 'b a c', 'b a c'],
  ])('%s', (_, base, mine, theirs, expected) => {
    expect(rebased(base, mine, theirs)).toBe(expected)
  })

  test('of a clause both rewrote, theirs stays and mine follows it under a new id', () => {
    const { clauses, doubled } = rebase(text('a b'), text('a:mine b'), text('a:theirs b'))
    expect(words(clauses)).toBe('theirs mine b')
    expect(doubled).toEqual(['a'])
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(3)
    expect(clauses[0]!.id).toBe('a')
  })

  test('wording of one side and kind of the other go together', () => {
    const base = [clause('a', 'x')]
    const { clauses } = rebase(base, [clause('a', 'mine')], [clause('a', 'x', { kind: 'item', depth: 2 })])
    expect(clauses).toEqual([clause('a', 'mine', { kind: 'item', depth: 2 })])
  })

  test('no wording either side wrote is lost, and ids stay unique', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
    const rewritten = (side: string) =>
      fc.tuple(ids, ids).map(([all, changed]) => all.map((id) => clause(id, changed.includes(id) ? `${id}-${side}` : id)))
    fc.assert(
      fc.property(ids, rewritten('mine'), rewritten('theirs'), (base, mine, theirs) => {
        const { clauses } = rebase(base.map((id) => clause(id, id)), mine, theirs)
        const left = clauses.map((one) => plainText(one.content))
        const written = [...mine, ...theirs].map((one) => plainText(one.content)).filter((said) => said.includes('-'))
        expect(written.filter((said) => !left.includes(said))).toEqual([])
        expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length)
      }),
    )
  })
})
