import { findEach, isEnglish, isFrench, type ClauseCheck } from './check'

const REPEATED = /(?<![\p{L}\p{N}\p{M}’'\-‑])(\p{L}[\p{L}\p{M}]*)([ \u00a0\u202f]+)\1(?![\p{L}\p{N}\p{M}’'\-‑])/giu
/** Words that good writing says twice. */
const TWICE_FR = new Set(['nous', 'vous', 'en'])
const TWICE_EN = new Set(['that', 'had'])

/** "the the". Brackets stand between words: `[shall][should]` and "the [the]" are choices. */
export const repeatedWord: ClauseCheck = ({ text }, { language }) =>
  findEach(text, REPEATED, ({ 0: both, 1: word = '', index }) => {
    const folded = word.toLowerCase()
    if (isFrench(language) && TWICE_FR.has(folded)) return null
    if (isEnglish(language) && TWICE_EN.has(folded)) return null
    // A name: Bora Bora.
    const second = both.slice(-word.length)
    if (/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(second)) return null
    const end = index + both.length
    return { start: index, end, message: 'repeatedWord', values: { word: folded }, fix: [{ start: index + word.length, end, text: '' }] }
  })
