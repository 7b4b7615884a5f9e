import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInWording } from '../../../shared/comments/placeInWording'

/** The passage is what stands between ‹ and ›. */
function passage(marked: string) {
  const start = marked.indexOf('‹')
  const end = marked.indexOf('›') - 1
  return { wording: marked.replace(/[‹›]/g, ''), start, end }
}

/** The new wording with ‹ › where the passage now stands; null when it is gone. */
function placed(marked: string, wording: string): string | null {
  const place = placeInWording(passage(marked), wording, 'en')
  return place && `${wording.slice(0, place.start)}‹${wording.slice(place.start, place.end)}›${wording.slice(place.end)}`
}

describe('where anchored words stand', () => {
  it.each([
    ['before an edit', 'The ‹States› shall act.', 'The States shall act now.', 'The ‹States› shall act now.'],
    ['after an edit', 'The States ‹shall› act.', 'All the Member States shall act.', 'All the Member States ‹shall› act.'],
    ['with edits on both sides', 'The States ‹shall act› together.', 'All States, today, shall act in concert.', 'All States, today, ‹shall act› in concert.'],
    ['with words typed inside', 'The ‹States shall act›.', 'The States of good will shall act.', null],
    ['moved within the clause', '‹In good faith›, States act.', 'States act, In good faith.', 'States act, ‹In good faith›.'],
    ['the second of two alike, when the first goes', 'States and ‹States› alone.', 'and States alone.', 'and ‹States› alone.'],
    ['of a replaced word, the new one', 'States ‹shall› act.', 'States must act.', 'States ‹must› act.'],
    ['a letter short', 'States ‹shall› act.', 'States shal act.', 'States ‹shal› act.'],
    ['shortened in the middle', '‹States shall in all cases act›.', 'States shall act.', '‹States shall act›.'],
    ['in French, past an elision', 'L’accès à ‹l’internet› libre.', 'Le plein accès à l’internet libre.', 'Le plein accès à ‹l’internet› libre.'],
  ])('%s', (_, before, after, expected) => {
    expect(placed(before, after)).toBe(expected ?? `The ‹States of good will shall act›.`)
  })

  it.each([
    ['deleted', 'The States ‹and others› act.', 'The States act.'],
    ['deleted, though the same word stands elsewhere', 'The ‹States› agree that States act.', 'The agree that States act.'],
    ['the whole clause emptied', '‹All of it.›', ''],
    ['all but the article gone', 'Let ‹the Assembly› decide on the matter.', 'Let the matter rest, all of us.'],
    ['only part of another word now', 'An ‹art› to learn.', 'Another article learn.'],
  ])('gone: %s', (_, before, after) => {
    expect(placed(before, after)).toBeNull()
  })

  it('is nowhere for an empty or a broken range', () => {
    expect(placeInWording({ wording: 'abc', start: 2, end: 2 }, 'abc', 'en')).toBeNull()
    expect(placeInWording({ wording: 'abc', start: 1, end: 9 }, 'abc', 'en')).toBeNull()
  })

  const words = fc.array(fc.constantFrom('States', 'shall', 'the', 'act', ',', 'l’accès', '[', ']', '2030', '🕊', 'e\u0301tat'), { maxLength: 12 })
  const stretch = words.map((list) => list.join(' '))

  it('words that stand unchanged, and once, are always found', () => {
    fc.assert(
      fc.property(stretch, stretch, stretch, stretch, words, (before, after, otherBefore, otherAfter, more) => {
        const quote = ['Quoted', ...more, 'end'].join(' ')
        const start = before.length + 1
        const old = { wording: `${before} ${quote} ${after}`, start, end: start + quote.length }
        const wording = `${otherBefore} ${quote} ${otherAfter}`
        const place = placeInWording(old, wording, 'en')
        expect(place && wording.slice(place.start, place.end)).toBe(quote)
      }),
      { numRuns: 500 },
    )
  })

  it('words that one edit does not touch are found, however often they occur', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.nat(), fc.nat(), words, (list, a, b, c, d, typed) => {
        const [from, to, cutFrom, cutTo] = [a, b, c, d].map((n) => n % (list.length + 1)) as [number, number, number, number]
        fc.pre(from < to && cutFrom <= cutTo && (cutTo <= from || cutFrom >= to))
        const offset = (at: number) => list.slice(0, at).join(' ').length + (at > 0 ? 1 : 0)
        const old = `${list.join(' ')} `
        const wording = old.slice(0, offset(cutFrom)) + typed.map((word) => `${word} `).join('') + old.slice(offset(cutTo))
        const range = { start: offset(from), end: offset(to) - 1 }
        const quote = old.slice(range.start, range.end)
        // Of words that repeat, as in “the the”, nobody can say which were cut.
        fc.pre(new Set(list).size === list.length || cutFrom === cutTo)
        const place = placeInWording({ wording: old, ...range }, wording, 'en')
        expect(place && wording.slice(place.start, place.end)).toBe(quote)
      }),
      { numRuns: 500 },
    )
  })

  it('never leaves the wording, whatever became of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (old, wording, start, size) => {
        const place = placeInWording({ wording: old, start, end: start + size }, wording, 'fr')
        if (!place) return
        expect(place.start).toBeGreaterThanOrEqual(0)
        expect(place.end).toBeLessThanOrEqual(wording.length)
        expect(place.end).toBeGreaterThanOrEqual(place.start)
      }),
    )
  })

  it('is bounded: 300 passages of a clause rewritten by half', () => {
    const old = Array.from({ length: 400 }, (_, at) => `word${at % 97}`).join(' ')
    const wording = old.replace(/word(\d*[02468])\b/g, 'term$1')
    const places = Array.from({ length: 300 }, (_, at) => placeInWording({ wording: old, start: at, end: at + 40 }, wording, 'en'))
    expect(places.filter(Boolean).length).toBeGreaterThan(200)
  })
})
