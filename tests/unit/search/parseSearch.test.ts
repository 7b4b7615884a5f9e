import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch } from '../../../shared/search/parseSearch'
import { writtenQuery } from '../../../shared/search/writtenQuery'

const WORDS = {
  and: 'and', or: 'or', not: 'not',
  near: (within: number) => `near/${within}`,
  quoted: (phrase: string) => `“${phrase}”`,
}
const read = (typed: string) => writtenQuery(parseSearch(typed), WORDS)

describe('what is typed into a search box', () => {
  it.each([
    ['droits humains', 'droits and humains'],
    ['"droits humains"', '“droits humains”'],
    ['« droits humains » paix', '“droits humains” and paix'],
    ['“human rights" peace', '“human rights” and peace'],
    ['„Menschenrechte“', '“Menschenrechte”'],
    ['cyber* paix', 'cyber* and paix'],
    ['paix -guerre', 'paix, not guerre'],
    ['paix NOT guerre', 'paix, not guerre'],
    ['paix SAUF « secteur privé »', 'paix, not “secteur privé”'],
    ['-guerre', 'not guerre'],
    ['--guerre', 'guerre'],
    ['NOT NOT guerre', 'guerre'],
    ['paix NEAR sécurité', 'paix near/10 sécurité'],
    ['paix NEAR/5 "secteur privé" NEAR/3 États', 'paix near/5 “secteur privé” near/5 États'],
    ['paix NEAR/9999 droit', 'paix near/100 droit'],
    ['paix ET guerre', 'paix and guerre'],
    ['enfants OU jeunes protection', '(enfants or jeunes) and protection'],
    ['children OR youth OR women', 'children or youth or women'],
    ['(paix droit) OR guerre', '(paix and droit) or guerre'],
    ['-(paix OR guerre) droit', 'droit, not (paix or guerre)'],
    ['-(-paix -guerre)', 'paix or guerre'],
    ['paix OR -guerre', 'paix, not guerre'],
    ['(paix -droit) OR guerre', '(paix, not droit) or guerre'],
    ['paix NEAR (droit OR guerre)', 'paix and (droit or guerre)'],
    ['paix NEAR -guerre', 'paix, not guerre'],
  ])('%s is read as: %s', (typed, understood) => expect(read(typed)).toBe(understood))

  it.each([
    ['"droits humains', '“droits humains”'],
    ['paix "', 'paix'],
    ['"" paix', 'paix'],
    ['OR', 'OR'],
    ['NOT', 'NOT'],
    ['NEAR/5', 'NEAR and 5'],
    ['paix OR', 'paix'],
    ['OR paix NEAR', 'paix'],
    ['paix OR NEAR droit', 'paix and droit'],
    ['paix NOT', 'paix'],
    ['((paix', 'paix'],
    ['paix) droit)', 'paix and droit'],
    ['paix - droit', 'paix and droit'],
    ['*', ''],
    ['-', ''],
    ['() - "" *', ''],
    ['', ''],
  ])('%s, which is not whole, is read as: %s', (typed, understood) => expect(read(typed)).toBe(understood))

  it.each(['droit(s)', 'and or not near', 'l’élève', 'cyber-hygiène', 'd\'ici 2030 (ODD 4)', '12-13', 'paix – droit'])(
    '%s has no operator in it',
    (typed) => expect(parseSearch(typed).hasOperators).toBe(false),
  )

  it('takes the last word as a beginning while it is typed, unless it is excluded or its quotes are closed', () => {
    const begins = (typed: string) => parseSearch(typed).all.of.at(-1)
    expect(begins('paix sécu')).toMatchObject({ words: ['secu'], begins: true })
    expect(begins('"paix" sécu')).toMatchObject({ words: ['secu'], begins: true })
    expect(begins('"paix et sécu')).toMatchObject({ words: ['paix', 'et', 'secu'], begins: true })
    expect(begins('"paix"')).toMatchObject({ begins: false })
    expect(begins('paix à')).toMatchObject({ begins: false })
    expect(parseSearch('paix -priv').all.not[0]).toMatchObject({ begins: false })
    expect(parseSearch('paix -priv*').all.not[0]).toMatchObject({ begins: true })
  })

  it('reads anything, and only the whole may exclude without asking', () => {
    const pieces = fc.constantFrom('"', '«', '»', '“', '”', '(', ')', '-', '*', ' ', 'NEAR', 'NEAR/5', 'OR', 'OU', 'NOT', 'SAUF', 'ET', 'paix', 'l’', 'é', '𝒳', '\u0000', '中文')
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), fc.array(pieces, { maxLength: 200 }).map((all) => all.join('').slice(0, 500)))
    fc.assert(
      fc.property(typed, (query) => {
        const { all, hasOperators } = parseSearch(query)
        const inside = (part: (typeof all.of)[number]): boolean => {
          if (part.type === 'term') return part.words.length > 0 && part.words.every((word) => /^[\p{L}\p{N}\p{Co}]+$/u.test(word))
          if (part.type === 'near') return part.terms.length > 1 && part.terms.every(inside)
          if (part.type === 'any') return part.of.length > 1 && part.of.every(inside)
          return part.of.length > 0 && [...part.of, ...part.not].every(inside)
        }
        expect([...all.of, ...all.not].every(inside)).toBe(true)
        if (!hasOperators) expect(all.not).toEqual([])
        writtenQuery({ all, hasOperators }, WORDS)
      }),
    )
  })
})
