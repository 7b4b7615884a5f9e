/**
 * The French words that lose their vowel before another: l’, d’, qu’, jusqu’… Words that only contain
 * an apostrophe (aujourd’hui, presqu’île, quelqu’un, prud’homme) are not among them and stay whole.
 */
const FRENCH = '(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'

const NONE = /(?!)/.source

/** Source of a case-insensitive pattern for what a language elides, apostrophe excluded. */
export function elisionPattern(language: string): string {
  return /^fr\b/.test(language) ? FRENCH : NONE
}
