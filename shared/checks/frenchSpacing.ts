import { isFrench, type ClauseCheck, type Finding } from './check'
import { spaceBefore } from './endWith'

/**
 * A mark with the plain space before it, or none. Only where it ends something: not in an address
 * (https:), a time or a ratio (10:30), nor a mark that is itself in a bracket (`[;]`).
 */
const BEFORE_MARK = /(?<=[\p{L}\p{N}\p{M})\]»”%’])( ?)([;:!?])(?=[\s\u00a0\u202f)\]»”]|$)/gu
const AFTER_OPENING = /«( ?)(?=[^\s\u00a0\u202f])/gu
const BEFORE_CLOSING = /(?<=[^\s\u00a0\u202f])( ?)»/gu

/**
 * French sets a no-break space before ; : ! ? and inside guillemets, thin before ; ! ? (Imprimerie
 * nationale). Either width is taken; only a plain space, which may break the line, and none are told.
 */
export const frenchSpacing: ClauseCheck = ({ text }, { language }) => {
  if (!isFrench(language)) return []
  const finding = (start: number, spaces: number, space: string, shown: [number, number], mark: string): Finding => ({
    start: shown[0],
    end: shown[1],
    message: 'frenchSpacing',
    values: { mark },
    fix: [{ start, end: start + spaces, text: space }],
  })
  const found: Finding[] = []
  for (const { 1: space = '', 2: mark = '', index } of text.matchAll(BEFORE_MARK)) {
    const at = index + space.length
    found.push(finding(index, space.length, spaceBefore(mark), [index, at + 1], mark))
  }
  for (const { 1: space = '', index } of text.matchAll(AFTER_OPENING)) {
    found.push(finding(index + 1, space.length, '\u00a0', [index, index + 1 + space.length], '«'))
  }
  for (const { 1: space = '', index } of text.matchAll(BEFORE_CLOSING)) {
    found.push(finding(index, space.length, '\u00a0', [index, index + space.length + 1], '»'))
  }
  return found
}
