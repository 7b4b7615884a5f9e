import { describe, expect, it } from 'vitest'
import { followAnchor, type ClauseEdits } from '../../../shared/comments/followAnchor'
import type { Anchor } from '../../../shared/model/comment'

function onWords(clauseId: string, wording: string, quote: string): Anchor {
  const start = wording.indexOf(quote)
  return { clauseId, scope: 'words', wording, start, end: start + quote.length }
}

function onClause(clauseId: string, wording: string): Anchor {
  return { clauseId, scope: 'clause', wording, start: 0, end: wording.length }
}

function edits(changes: Record<string, [before: string | null, after: string | null]>): ClauseEdits {
  return new Map(Object.entries(changes).map(([id, [before, after]]) => [id, { before, after }]))
}

function shown({ clauseId, scope, wording, start, end }: Anchor): string {
  return `${clauseId} ${scope}: ${wording.slice(start, end)}`
}

const WHOLE = 'States shall act in good faith and report each year.'
const FIRST = 'States shall act in good faith '
const SECOND = 'and report each year.'

describe('an anchor after a change', () => {
  it('is the very same where its clause was not touched', () => {
    const anchor = onWords('a', WHOLE, 'report')
    expect(followAnchor(anchor, edits({ b: ['x', 'y'] }), 'en')).toBe(anchor)
  })

  it('follows its words into the second half of a split, and stays with them in the first', () => {
    const split = edits({ a: [WHOLE, FIRST], b: [null, SECOND] })
    expect(shown(followAnchor(onWords('a', WHOLE, 'report each'), split, 'en'))).toBe('b words: report each')
    expect(shown(followAnchor(onWords('a', WHOLE, 'good faith'), split, 'en'))).toBe('a words: good faith')
  })

  it('goes where more of its words went when the split is inside them', () => {
    const split = edits({ a: [WHOLE, FIRST], b: [null, SECOND] })
    expect(shown(followAnchor(onWords('a', WHOLE, 'faith and report each year'), split, 'en'))).toBe('b words: and report each year')
    expect(shown(followAnchor(onWords('a', WHOLE, 'act in good faith and'), split, 'en'))).toBe('a words: act in good faith')
  })

  it('on a clause stays with the half that keeps the clause’s id', () => {
    const split = edits({ a: [WHOLE, FIRST], b: [null, SECOND] })
    expect(shown(followAnchor(onClause('a', WHOLE), split, 'en'))).toBe(`a clause: ${FIRST}`)
  })

  it('follows a merge into the first clause, and the undoing of it back', () => {
    const merged = edits({ a: ['States act. ', `States act. ${SECOND}`], b: [SECOND, null] })
    const undone = edits({ a: [`States act. ${SECOND}`, 'States act. '], b: [null, SECOND] })
    for (const anchor of [onWords('b', SECOND, 'report'), onClause('b', SECOND)]) {
      const after = followAnchor(anchor, merged, 'en')
      expect(after.clauseId).toBe('a')
      expect(followAnchor(after, undone, 'en')).toEqual(anchor)
    }
  })

  it('keeps everything when its clause is deleted, and is there again when the clause is', () => {
    const anchor = onWords('a', WHOLE, 'report')
    const deleted = followAnchor(anchor, edits({ a: [WHOLE, null], b: ['Other.', 'Other words.'] }), 'en')
    expect(deleted).toBe(anchor)
    expect(followAnchor(deleted, edits({ a: [null, WHOLE] }), 'en')).toBe(anchor)
  })

  it('finds a clause that was cut and pasted elsewhere', () => {
    const anchor = onWords('a', WHOLE, 'report')
    expect(shown(followAnchor(anchor, edits({ a: [null, null], z: [null, WHOLE] }), 'en'))).toBe('z words: report')
  })

  it('does not take the same word in another clause for its own', () => {
    const anchor = onWords('a', WHOLE, 'States')
    const gone = edits({ a: [WHOLE, 'Shall act.'], b: ['All States agree', 'All States agreed'] })
    expect(followAnchor(anchor, gone, 'en')).toBe(anchor)
    expect(followAnchor(anchor, edits({ a: [null, null], b: [null, 'All States agreed'] }), 'en')).toBe(anchor)
  })

  it('is not set anew while its words are gone, so that undo finds them', () => {
    const anchor = onWords('a', WHOLE, 'in good faith')
    const without = 'States shall act and report each year.'
    const lost = followAnchor(anchor, edits({ a: [WHOLE, without] }), 'en')
    expect(lost).toBe(anchor)
    expect(followAnchor(lost, edits({ a: [without, WHOLE] }), 'en')).toBe(anchor)
  })

  it('keeps up with edits one by one', () => {
    let anchor = onWords('a', 'the act of the States', 'the States')
    let wording = 'the act of the States'
    for (const next of ['the act of all the States', 'x the act of all the States', 'x the act of all the United States', 'of all the United States']) {
      anchor = followAnchor(anchor, edits({ a: [wording, next] }), 'en')
      wording = next
    }
    expect(shown(anchor)).toBe('a words: the United States')
  })
})
