import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberKey, readWrittenNames } from '../../../shared/numbering/writtenNames'

describe('the number of a clause', () => {
  it.each([
    [['29 (d)', '29d', '29 d)', '29. d', '§ 29 D', 'para. 29 (d)', 'paragraphe 29 d)'], '29d'],
    [['Article 3(1), point (a)', 'article 3, paragraphe 1, point a)', 'art. 3 1 a'], '3.1a'],
    [['OP3 bis', 'op 3bis', 'OP 3 BIS'], 'op3bis'],
    [['Article premier', '1.', '(1)'], '1'],
    [['II.A', 'section II A'], 'iia'],
    [['31'], '31'],
  ])('%j is one', (written, key) => expect(written.map(numberKey)).toEqual(written.map(() => key)))
})

describe('what is typed, read as the name of a clause', () => {
  const first = (typed: string) => {
    const [name] = readWrittenNames(typed)
    return name && [name.key, name.noun, name.language, name.rest.join(' ')]
  }
  it.each([
    ['29 (d)', ['29d', null, null, '']],
    ['para. 29 (d)', ['29d', 'paragraph', null, '']],
    ['OP3', ['op3', null, null, '']],
    ['PP 2 ter', ['pp2ter', null, null, '']],
    ['principle 2', ['2', 'principle', 'en', '']],
    ['principe n° 2', ['2', 'principle', 'fr', '']],
    ['article 5', ['5', 'article', null, '']],
    ['Article 3(1), point (a)', ['3.1a', 'article', null, '']],
    ['section II', ['ii', 'section', null, '']],
    ['Global Digital Compact 29 (d)', ['29d', null, null, 'global digital compact']],
    ['Appel de Paris, principe 2', ['2', 'principle', 'fr', 'appel de paris']],
    ['principle 2 of the Paris Call', ['2', 'principle', 'en', 'of the paris call']],
    ['l’alinéa d) du paragraphe 29', ['29d', 'paragraph', 'fr', 'l']],
    ['subparagraph (d) of para. 29', ['29d', 'paragraph', null, '']],
  ])('%s', (typed, read) => expect(first(typed)).toEqual(read))

  it.each(['', 'peace', 'principle', 'the right of a child', 'op', 'section by section', 'd)'])('%s names none', (typed) =>
    expect(readWrittenNames(typed)).toEqual([]))

  it('leaves it to the library which number is the clause’s', () => {
    expect(readWrittenNames('Rev.1 29 (d)').map(({ key, rest }) => [key, rest.join(' ')])).toEqual(
      expect.arrayContaining([['1.29d', 'rev'], ['29d', 'rev 1']]),
    )
  })

  it('reads anything', () => {
    const pieces = fc.constantFrom('29', ' ', '(', 'd', ')', 'op', 'principle ', 'article ', 'bis', 'Paris', '§', '.', 'é', '𝒳')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''))), (typed) => {
        for (const { key } of readWrittenNames(typed)) expect(key).toMatch(/^[\p{L}\p{N}.]+$/u)
      }),
    )
  })
})
