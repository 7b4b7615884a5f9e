const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st',
}

/**
 * The form under which two tokens count as the same wording: characters composed (NFC), apostrophes,
 * quotation marks, dashes and hyphens of one shape each, ligatures apart, no soft hyphen, no space
 * inside a number. Case, accents and every other character are wording and stay.
 */
export function foldTypography(token: string): string {
  if (/^[\u0021-\u007E]*$/.test(token) && !/["'-]|\.{3}|^\d{1,3} /.test(token)) return token
  const folded = token
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[’‘ʼ‛′`´]/gu, "'")
    .replace(/[“”„‟«»″＂]/gu, '"')
    .replace(/[‹›]/gu, "'")
    .replace(/…/gu, '...')
    .replace(/º/gu, '°')
    .replace(/[œŒæÆﬀ-ﬆ]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\u00A0\u2009\u202F ](?=\d)/gu, '')
  // A dash alone is punctuation, a hyphen joins a word: they are not the same sign.
  if (/^[-‐-―−]+$/u.test(folded)) return '–'
  return folded.replace(/[‐‑]/gu, '-')
}
