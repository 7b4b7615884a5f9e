import { functionWords } from '../language/functionWords'

/** An abbreviation or a defined term where a text has it. */
export interface Abbreviation {
  short: string
  start: number
  end: number
}

export interface Abbreviations {
  /** Given with its meaning: "Information and Communication Technologies (ICT)". */
  defined: Abbreviation[]
  /** Used, at its first place in the clause. */
  used: Abbreviation[]
  /** Names given by "(hereinafter “the Call”)" and « (ci-après « l’Appel ») ». */
  terms: Abbreviation[]
}

const SPACE = '[\\s\\u00a0\\u202f]'
/** Two to eight capitals; a plural s may follow. Not in a reference such as A/RES/79/1 or a code such as CCPR-1. */
const ACRONYM = /(?<![\p{L}\p{N}/.\-‑])(\p{Lu}{2,8})s?(?![\p{L}\p{N}/‑]|[-’']\p{L}|\.\p{L})/gu
const DEFINED = new RegExp(`\\p{L}["”»\\]]*${SPACE}+\\(${SPACE}*[«“"]?${SPACE}*(\\p{Lu}{2,8})s?${SPACE}*[»”"]?${SPACE}*\\)`, 'gu')
const TERM = new RegExp(
  `\\((?:hereinafter|hereafter|ci-après)${SPACE}*,?${SPACE}*(?:referred to as|called|known as|dénommée?s?|désignée?s?(?: comme)?|appelée?s?)?` +
    `${SPACE}*(?:the${SPACE}+|les?${SPACE}+|la${SPACE}+|l[’'])?[«“"]${SPACE}*(?:the${SPACE}+|les?${SPACE}+|la${SPACE}+|l[’'])?` +
    `(\\p{Lu}[^»”"()]{1,60}?)${SPACE}*[»”"]${SPACE}*\\)`,
  'giu',
)
const ROMAN = /^[IVXLC]+$/

/** Names that no text need explain. */
const KNOWN = new Set(
  ('UN UNO EU US USA UK UAE USSR NATO UNESCO UNICEF AIDS HIV OK TV ID CEO PDF DVD ' +
    'ONU UE RU OTAN SIDA VIH PDG TVA URSS SDG ODD NGO ONG USD EUR AM PM AD BC').split(' '),
)

/** What a clause abbreviates and what it gives a name to. A text in capitals throughout abbreviates nothing. */
export function readAbbreviations(text: string): Abbreviations {
  const terms = text.includes('(') ? [...text.matchAll(TERM)].map((match) => placed(match, match[1]!)) : []
  if (!/\p{Lu}{2}/u.test(text) || isInCapitals(text)) return { defined: [], used: [], terms }
  const defined = text.includes('(') ? [...text.matchAll(DEFINED)].map((match) => placed(match, match[1]!)) : []
  const used = new Map<string, Abbreviation>()
  for (const match of text.matchAll(ACRONYM)) {
    const short = match[1]!
    if (used.has(short) || KNOWN.has(short) || ROMAN.test(short)) continue
    if (defined.some(({ start, end }) => match.index >= start && match.index < end)) continue
    if (isAttribution(text, match.index) || isSurname(text, match.index)) continue
    used.set(short, { short, start: match.index, end: match.index + match[0].length })
  }
  return { defined, used: [...used.values()], terms }
}

function placed(match: RegExpExecArray, short: string): Abbreviation {
  const start = match.index + match[0].lastIndexOf(short)
  return { short, start, end: start + short.length }
}

function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters > 0 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters / 2
}

/** "(Egypt on behalf of NAM)", "[EU: delete]": a delegation's name, not a word of the text. */
function isAttribution(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  return /\([^()]*(?:on behalf of|au nom d[eu])[^()]*$/u.test(before) || /[[(]\s*$/u.test(before)
}

/** « Henri VERDIER »: after a name, capitals are a name. */
function isSurname(text: string, at: number): boolean {
  const [, name] = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)[ \u00a0]$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? []
  if (!name) return false
  const folded = name.toLowerCase()
  return !functionWords('en').has(folded) && !functionWords('fr').has(folded)
}
