import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../shared/compare/compareTexts'
import { summarySentence } from '../../../shared/compare/summarySentence'
import { createTranslator } from '../../../shared/messages/translator'
import { side } from './side'

const A = 'Nous invitons tous les États à publier un rapport chaque année.'
const B = "L'accès à l'internet est un bien commun."

describe('the comparison in one line', () => {
  const left = side([{ text: A, label: '1.' }, { text: B, label: '2.' }])
  const right = side([{ text: 'Suivi.', label: '1.' }, { text: A.replace('invitons', 'engageons'), label: '2.' }, { text: B.replaceAll("'", '’'), label: '3.' }])

  test('in English', () =>
    expect(summarySentence(createTranslator('en').t, compareTexts(left, right))).toBe(
      '2 substantive changes in 2 clauses; 1 verb changed; 2 renumbered; 1 in typography only',
    ))

  test('in French', () =>
    expect(summarySentence(createTranslator('fr').t, compareTexts(left, right))).toBe(
      '2 modifications de fond sur 2 clauses\u00A0; 1 verbe changé\u00A0; 2 renumérotées\u00A0; 1 pour la seule typographie',
    ))

  test('verbs by direction, negations, numbers and structure', () => {
    const before = side([{ text: 'Nous décidons de créer 3 fonds verts.' }, { text: 'Les États membres tolèrent ces retards.', kind: 'paragraph' }])
    const after = side([{ text: 'Nous invitons à créer 4 fonds verts.' }, { text: 'Les États membres ne tolèrent pas ces retards.', kind: 'item', depth: 1 }])
    expect(summarySentence(createTranslator('en').t, compareTexts(before, after))).toBe(
      '2 substantive changes in 2 clauses; 1 verb changed, 1 weaker; 1 negation added or removed; 1 number or date changed; 1 clause restructured',
    )
  })

  test('identical', () =>
    expect(summarySentence(createTranslator('en').t, compareTexts(left, left))).toBe('The two are identical.'))
})
