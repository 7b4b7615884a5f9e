/**
 * Text as the page shows it: accents composed, so that a face's own letters are used; characters that
 * only steer other programs (joiners, direction marks, soft hyphens) left out; spaces and hyphens the
 * faces lack in their plain form, those that hold words together still holding.
 */
export function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\u2007\u202F]/gu, '\u00A0')
    .replace(/[\u2000-\u200A\u205F\u3000]/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replaceAll('\t', '    ')
}
