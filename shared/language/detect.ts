/**
 * Words that carry no subject and so turn up in any text; those that French shares with English or
 * with Spanish and Italian are left out.
 */
const FUNCTION_WORDS = {
  fr: `le les des du une aux dans pour par avec sans sous qui dont ne pas plus nous vous ils elle est sont été être
    et ou où ce cette ces leur leurs ses notre nos afin ainsi entre selon lors au il à`,
  en: `the of and to is are were been be for with without by from that which who this these those their its our
    we you they it not as at shall should will would may must has have had or into between under`,
} as const

const WORDS = {
  fr: new Set(FUNCTION_WORDS.fr.split(/\s+/)),
  en: new Set(FUNCTION_WORDS.en.split(/\s+/)),
}

/** Enough to decide; a longer text says nothing else. */
const LONGEST_SAMPLE = 50_000

/**
 * The language of a text as a BCP 47 tag: French and English by the share of their function words,
 * 'und' (undetermined) for anything else and for a text too short to tell. Pure and bounded.
 */
export function detectLanguage(text: string): 'fr' | 'en' | 'und' {
  const words = text.slice(0, LONGEST_SAMPLE).toLowerCase().match(/\p{L}+/gu) ?? []
  let fr = 0
  let en = 0
  for (const word of words) {
    if (WORDS.fr.has(word)) fr++
    if (WORDS.en.has(word)) en++
  }
  const [language, most, least] = fr > en ? (['fr', fr, en] as const) : (['en', en, fr] as const)
  // These words make up 25–45 % of prose in their own language and under 10 % in a third one.
  return most >= 2 && most > least * 1.5 && most * 7 >= words.length ? language : 'und'
}
