import { expect, test } from 'vitest'
import { foldText } from '../../../shared/find/foldText'

const FOLDINGS = [true, false].flatMap((accents) => [true, false].map((matchCase) => ({ accents, matchCase })))

test('a letter folds alike wherever it stands, and only texts whose places all stay say so', () => {
  for (let code = 0x20; code < 0x2100; code++) {
    const letter = String.fromCharCode(code)
    for (const folding of FOLDINGS) {
      const alone = foldText(letter, folding)
      // The ligature takes the long way.
      expect(foldText(`œ${letter}`, folding).text.slice(folding.accents ? 1 : 2), code.toString(16)).toBe(alone.text)
      if (!alone.places) expect(alone.text).toHaveLength(1)
    }
  }
})
