/** What is to become of each character of a clause. */
export const KEPT = 0
export const SIGN = 1
export const DROPPED = 2

const SPACE = /[ \t\u00A0\u202F]/u
const CLOSES = /[,.)\]}…]/u
// French sets a space before these; elsewhere they close up too.
const HIGH = /[;:!?]/u

/**
 * Takes one more space where taking something out leaves two, or leaves one at the edge of a line, after
 * an opening sign or before a closing one. Changes `fate`. Nothing else of the text is tidied.
 */
export function tidyCuts(text: string, fate: Uint8Array, language: string): void {
  const french = language.startsWith('fr')
  let before = -1
  for (let at = 0; at < text.length; at++) {
    if (fate[at] === KEPT) {
      before = at
      continue
    }
    while (at < text.length && fate[at] !== KEPT) at++
    const left = text[before]
    const right = text[at]
    const opens = left === undefined || /[\n[({]/.test(left)
    const closes =
      right === undefined || right === '\n' || CLOSES.test(right) || (HIGH.test(right) && !french)
    if (right !== undefined && SPACE.test(right) && (opens || SPACE.test(left))) {
      // Of two spaces the one that does not break stays.
      if (opens || right === ' ' || left !== ' ') {
        fate[at] = SIGN
        continue
      }
      fate[before] = SIGN
    } else if (left !== undefined && SPACE.test(left) && closes) fate[before] = SIGN
    before = at
  }
}
