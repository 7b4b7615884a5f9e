import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareWords } from '../../../shared/compare/compareWords'
import { rebuilt, shown } from './shown'

const compared = (left: string, right: string, language = 'fr') => {
  const segments = compareWords(left, right, language)
  expect(rebuilt(segments)).toEqual({ left, right })
  return shown(segments)
}

describe('what changed between two wordings', () => {
  test.each([
    ['one verb replaced', 'Invitent à encourager la divulgation', 'Invitent à garantir la divulgation', 'Invitent à [-encourager-]{+garantir+} la divulgation'],
    ['an elision goes with its word', 'la prolifération d’outils malveillants', 'la prolifération de logiciels malveillants', 'la prolifération [-d’outils-]{+de logiciels+} malveillants'],
    ['an elision that stays is not marked', 'renforcer l’accès à l’Internet', 'renforcer l’usage à l’Internet', 'renforcer l’[-accès-]{+usage+} à l’Internet'],
    ['a phrase added before a semicolon', 'leur cycle de vie ;', 'leur cycle de vie et d’un bout à l’autre de la chaîne ;', 'leur cycle de vie{+ et d’un bout à l’autre de la chaîne+} ;'],
    ['a phrase taken out between commas', 'tous les acteurs, dans la mesure du possible, et les États', 'tous les acteurs, et les États', 'tous les acteurs, [-dans la mesure du possible, -]et les États'],
    ['an item added to a list', 'libre, sûr et stable', 'libre, ouvert, sûr et stable', 'libre, {+ouvert, +}sûr et stable'],
    ['the last item of a list', 'libre et sûr.', 'libre et sûr, et stable.', 'libre et sûr{+, et stable+}.'],
    ['a lone "de" does not hold a rewritten phrase together', 'encourager vivement la divulgation de vulnérabilités graves', 'garantir sans délai le partage de correctifs éprouvés', '[-encourager vivement la divulgation de vulnérabilités graves-]{+garantir sans délai le partage de correctifs éprouvés+}'],
    ['two replaced words keep what stands between them', 'des outils de guerre', 'des moyens de paix', 'des [-outils-]{+moyens+} de [-guerre-]{+paix+}'],
    ['accents are never cut', 'la cote', 'la côte', 'la [-cote-]{+côte+}'],
    ['a number changes whole', 'd’ici à 2030', 'd’ici à 2035', 'd’ici à [-2030-]{+2035+}'],
    ['a thousand changes whole', '1 000 acteurs', '1 200 acteurs', '[-1 000-]{+1 200+} acteurs'],
    ['a plural is a word, not a letter', 'le droit des acteurs', 'le droit des acteur', 'le droit des [-acteurs-]{+acteur+}'],
    ['a capital is a change', 'les états membres', 'les États membres', 'les [-états-]{+États+} membres'],
    ['a negation', 'Nous ne tolérons pas', 'Nous tolérons', 'Nous [-ne -]tolérons[- pas-]'],
    ['curly and straight apostrophes are typography', "l'État et l'Internet", 'l’État et l’Internet', "<l'|l’>État et <l'|l’>Internet"],
    ['guillemets and their spaces are typography', '"cœur public" de', '« cœur public » de', '<"|« >cœur public<"| »> de'],
    ['a non-breaking space is typography', 'les droits ;', 'les droits\u00A0;', 'les droits< |\u00A0>;'],
    ['a missing space before a semicolon is typography', 'les droits;', 'les droits ;', 'les droits<| >;'],
    ['decomposed accents are typography', 'liberte\u0301', 'liberté', '<liberte\u0301|liberté>'],
    ['typography beside a real change stays typography', "l'accès aux données", 'l’usage aux données', "<l'|l’>[-accès-]{+usage+} aux données"],
    ['a bracket opened', 'Nous décidons de renforcer', 'Nous [décidons] de renforcer', 'Nous {+[+}décidons{+]+} de renforcer'],
    ['a bracketed choice is added whole', 'il [doit][devrait] agir', 'il [doit][peut][devrait] agir', 'il [doit]{+[peut]+}[devrait] agir'],
    ['a bracket resolved', 'il [doit][devrait] agir', 'il devrait agir', 'il [-[doit][-]devrait[-]-] agir'],
    ['a line break where a space stood is typography', 'Titre : le texte', 'Titre :\nle texte', 'Titre :< |\n>le texte'],
    ['everything replaced', 'Un texte', 'Rien ici', '[-Un texte-]{+Rien ici+}'],
  ])('%s', (_name, left, right, expected) => expect(compared(left, right)).toBe(expected))

  test.each([
    ['shall becomes should', 'States shall ensure access.', 'States should ensure access.', 'States [-shall-]{+should+} ensure access.'],
    ['a sentence inserted between two', 'We agree. We act.', 'We agree. We meet. We act.', 'We agree. {+We meet. +}We act.'],
    ['a possessive is one word', 'the State’s duty', 'the States’ duty', 'the [-State’s-]{+States’+} duty'],
    ['a phrase starts with its article', 'the rights of women and girls', 'the rights of children and of women and girls', 'the rights {+of children and +}of women and girls'],
    ['a hyphenated word changes whole', 'a multi-stakeholder call', 'a multistakeholder call', 'a [-multi-stakeholder-]{+multistakeholder+} call'],
    ['the first word', 'Encourages all States', 'Urges all States', '[-Encourages-]{+Urges+} all States'],
    ['the end taken off', 'We act, as appropriate.', 'We act.', 'We act[-, as appropriate-].'],
  ])('%s', (_name, left, right, expected) => expect(compared(left, right, 'en')).toBe(expected))

  test('nothing and nothing', () => expect(compareWords('', '', 'fr')).toEqual([]))
})

describe('any two wordings', () => {
  const word = fc.constantFrom('de', 'la', 'l’', "l'", 'paix', 'États', 'é', 'e\u0301', ',', ';', '«', '»', '"', '[', ']', ' ', '\u00A0', '\n', '1 000', '...', '…')
  const wording = fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { maxLength: 40 }).map((parts) => parts.join(' ').replaceAll('  ', '')))

  test('are rebuilt to the character', () => {
    fc.assert(
      fc.property(wording, wording, fc.constantFrom('fr', 'en', 'zh'), (left, right, language) => {
        expect(rebuilt(compareWords(left, right, language))).toEqual({ left, right })
      }),
      { numRuns: 500 },
    )
  })

  test('have no empty segment and no two neighbours of one kind', () => {
    fc.assert(
      fc.property(wording, wording, (left, right) => {
        const segments = compareWords(left, right, 'fr')
        segments.forEach((segment, at) => {
          expect(segment.op).not.toBe(segments[at - 1]?.op)
          expect(segment.op === 'typography' ? segment.left + segment.right : segment.text).not.toBe('')
        })
      }),
    )
  })

  test('20,000 words against 20,000 others, shuffled or repeated, come to an end', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `mot${(at * 7919) % 5000}`)
    const repeated = Array.from({ length: 20_000 }, (_, at) => ['la', 'paix', 'et'][(at * at) % 3]!)
    for (const [left, right] of [
      [words, words.toReversed()],
      [repeated, repeated.toReversed()],
      [words, repeated],
    ] as const) {
      const sides = { left: left.join(' '), right: right.join(' ') }
      expect(rebuilt(compareWords(sides.left, sides.right, 'fr'))).toEqual(sides)
    }
  })
})
