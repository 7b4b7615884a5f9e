import { isEnglish, isFrench, type ClauseCheck, type Finding } from './check'

/** Straight quotation marks, which word processors turn and plain text does not. */
export const quotes: ClauseCheck = ({ text }, { language }) => {
  if (!isFrench(language) && !isEnglish(language)) return []
  // After a digit it may be an inch, or the second of an angle.
  const at = [...text.matchAll(/(?<!\d)"|(?<=\d)"(?=[\s,.;:)\]]|$)/gu)].map(({ index }) => index)
  const paired = at.length % 2 === 0
  return at.map((start, count): Finding => {
    const end = start + 1
    const opening = count % 2 === 0
    if (!paired) return { start, end, message: 'quotes' }
    return { start, end, message: 'quotes', fix: [isFrench(language) ? guillemet(text, start, opening) : { start, end, text: opening ? '“' : '”' }] }
  })
}

/** With its no-break space, which takes the place of one that is there. */
function guillemet(text: string, at: number, opening: boolean): { start: number; end: number; text: string } {
  const isSpace = (where: number): boolean => /[ \u00a0\u202f]/u.test(text[where] ?? '')
  if (opening) return { start: at, end: isSpace(at + 1) ? at + 2 : at + 1, text: '«\u00a0' }
  return { start: isSpace(at - 1) ? at - 1 : at, end: at + 1, text: '\u00a0»' }
}
