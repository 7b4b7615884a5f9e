import { describe, expect, test } from 'vitest'
import { otherSentences } from '../../../shared/translations/otherSentences'

const FRENCH = 'Protéger\nNous protégeons les 3 réseaux, p. ex. ceux des hôpitaux. Nous rendons compte chaque année de ce qui a été fait. Tous y ont part.'
const ENGLISH = 'Protect\nWe protect the 3 networks, e.g. those of hospitals. Each year we report on what has been done. All have a part in it.'
const found = (words: string, text = FRENCH, other = ENGLISH) => {
  const start = text.indexOf(words)
  const range = otherSentences(text, { start, end: start + words.length }, other)
  return range && other.slice(range.start, range.end)
}

describe('the sentences that answer to words in another language', () => {
  test.each([
    ['the one they stand in', found('chaque année'), 'Each year we report on what has been done.'],
    ['whatever abbreviations are in it', found('hôpitaux'), 'We protect the 3 networks, e.g. those of hospitals.'],
    ['the short title, a line of its own', found('Protéger'), 'Protect'],
    ['all that they reach over', found('hôpitaux. Nous'), 'We protect the 3 networks, e.g. those of hospitals. Each year we report on what has been done.'],
    ['none where there is one sentence', found('réseaux', 'Nous protégeons les réseaux.', 'We protect the networks.'), null],
    ['none where they are all of it', found(FRENCH), null],
    ['none where a sentence is missing', found('chaque année', FRENCH, ENGLISH.replace(' All have a part in it.', '')), null],
    ['none where one has other numbers', found('chaque année', FRENCH, ENGLISH.replace('3', '4')), null],
    ['none where one says much more', found('chaque année', FRENCH, ENGLISH.replace('Each year', 'At every meeting of the High-level Political Forum, and as often as the Assembly asks for it,')), null],
    ['nothing beyond the text', otherSentences('', { start: 0, end: 5 }, ''), null],
  ])('%s', (_, answer, wanted) => expect(answer).toBe(wanted))
})
