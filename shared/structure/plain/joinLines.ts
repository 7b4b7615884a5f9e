/** Words that keep their hyphen before whatever follows, English and French. */
const KEEPING =
  /(?:^|[^\p{L}])(?:all|anti|co|cross|ex|half|high|long|low|mid|multi|near|non|post|pre|pro|quasi|self|semi|short|vice|well|au|avant|après|celle|celles|celui|ceux|ci|demi|elle|elles|eux|là|lui|mi|moi|nous|outre|peut|quelques|rendez|soi|sous|toi|vis|vous|c[’']est)-$/iu

/** "short- and long-term": the hyphen stands for the word both share. */
const SHARED = /^(?:and|or|to|et|ou|à)(?!\p{L})/iu

const BROKEN = /([\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*)-$/u
const FIRST = /^[\p{L}\p{M}]+/u

/**
 * The lines of one paragraph as one. A word broken at a line's end is made whole again; its hyphen stays where
 * the same word has one elsewhere in the text, after words that keep theirs ("self-", « peut- »), in a word
 * that has another, and before a capital or a figure. A soft hyphen at an end is always the line's.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.map((line, at) => endedBefore(line, lines[at + 1], words)).join('')
}

/** The line with what stands between it and the next. */
function endedBefore(line: string, next: string | undefined, words: ReadonlySet<string>): string {
  if (next === undefined) return line
  if (line.endsWith('\u00ad')) return line.slice(0, -1)
  const broken = line.endsWith('-') ? BROKEN.exec(line)?.[1] : undefined
  if (broken === undefined || SHARED.test(next)) return `${line} `
  const rest = FIRST.exec(next)?.[0]
  if (rest === undefined) return /^\d/.test(next) ? line : `${line} `
  const isWhole = words.has((broken + rest).toLowerCase())
  const isHyphened = words.has(`${broken}-${rest}`.toLowerCase())
  const keeps = isHyphened || (!isWhole && (/^\p{Lu}/u.test(rest) || broken.includes('-') || KEEPING.test(line)))
  return keeps ? line : line.slice(0, -1)
}

/** Every word of a text, in small letters, those with hyphens whole; none of them broken by a line's end. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*(?!-?[\p{L}\p{M}]|-\s*[\n\r])/gu)) words.add(word.toLowerCase())
  return words
}
