import { foldForSearch } from '../language/searchWords'
import { latin } from './counts'
import type { ClauseNoun } from './names'

/** A clause as somebody may call it: "Global Digital Compact, para. 29 (d)". */
export interface WrittenName {
  /** See `numberKey`. */
  key: string
  /** What the number was said to count; null where nothing was said, or nothing that tells clauses apart. */
  noun: ClauseNoun | null
  /** Of the noun that was typed; null where it is the same in both, or was not typed. */
  language: 'en' | 'fr' | null
  /** The other words, folded: they have to be the text's. */
  rest: readonly string[]
}

type Said = Pick<WrittenName, 'noun' | 'language'>

const said = (noun: ClauseNoun | null, language: Said['language'] = null): Said => ({ noun, language })
const NOUNS = new Map<string, Said>([
  ['principle', said('principle', 'en')],
  ['principe', said('principle', 'fr')],
  ['commitment', said('commitment', 'en')],
  ['engagement', said('commitment', 'fr')],
  ['recital', said('recital', 'en')],
  ['considerant', said('recital', 'fr')],
  ['paragraph', said('paragraph', 'en')],
  ['paragraphs', said('paragraph', 'en')],
  ['paragraphe', said('paragraph', 'fr')],
  ['paragraphes', said('paragraph', 'fr')],
  ['para', said('paragraph')],
  ['paras', said('paragraph')],
  ['par', said('paragraph')],
  ['§', said('paragraph')],
  ['preambular', said('preambular', 'en')],
  ['preambulaire', said('preambular', 'fr')],
  ['section', said('section')],
  ['article', said('article')],
  ['art', said('article')],
  ['item', said(null)],
  ['point', said(null)],
  ['alinea', said(null)],
  ['subparagraph', said(null)],
])
const PIECE = /\d+|\p{L}+|§/gu
/** A letter, doubled where the alphabet is used up, or a Roman number. */
const LETTERED = /^(?:([a-z])\1?|[ivxlc]+)$/u
/** What a clause put in later adds to its number. */
const INSERTED = new Set(['ante', ...Array.from({ length: 30 }, (_, at) => latin(at + 2))])
const WORKING = /^(?:op|pp)$/u
/** « L’alinéa d) du paragraphe 29 » names the clause from the inside. */
const INSIDE_FIRST = /\b(?:alinea|point|item|subparagraph)\s+\(?([a-z]+)\)?\s+(?:du|de|of)\s+(\D*\d+)/u
/** « n° 2 », "no. 2" */
const NUMERO = /\bn[°ºo]\.?\s*(?=\d)/gu
/** Most numbers there are. */
const BARE = /^\d+$/u
/** Longer than anything that names a clause. */
const MOST_PIECES = 24

/**
 * The number of a clause as it can be compared: "29 (d)", "29d" and « 29 d) » are `29d`, "Article 3(1)" is
 * `3.1`, "OP3 bis" is `op3bis`.
 */
export function numberKey(written: string): string {
  if (BARE.test(written)) return written
  return keyOf(namePieces(written))
}

function keyOf(pieces: readonly string[]): string {
  return pieces
    .filter((piece) => !NOUNS.has(piece))
    .reduce((key, piece) => (/\d$/u.test(key) && /^\d/u.test(piece) ? `${key}.${piece}` : key + piece), '')
}

/** The words and the numbers of a name, folded. */
export function namePieces(name: string): string[] {
  return [...foldForSearch(name).replace(NUMERO, '').matchAll(PIECE)].map(([piece]) => (piece === 'premier' ? '1' : piece))
}

/**
 * Every way to read what is typed as the name of a clause, the longest number first; none for what can be no
 * such name. Only the library can tell which of them is meant: "Rev.1 29 (d)" may be 29 (d) of "Rev.1".
 */
export function readWrittenNames(typed: string): WrittenName[] {
  const pieces = namePieces(foldForSearch(typed).replace(INSIDE_FIRST, '$2 $1'))
  if (pieces.length > MOST_PIECES) return []
  const found: WrittenName[] = []
  for (let start = 0; start < pieces.length; start++) {
    // A noun that was typed belongs to the name.
    if (start > 0 && NOUNS.has(pieces[start - 1]!)) continue
    const number = start + countNouns(pieces.slice(start))
    const least = leastOf(pieces.slice(number), number > start)
    if (least === 0) continue
    let end = number + least
    while (end < pieces.length && goesOn(pieces[end]!)) end++
    const noun = NOUNS.get(pieces[start]!) ?? said(null)
    for (; end >= number + least; end--) {
      if (NOUNS.has(pieces[end - 1]!)) continue
      const rest = [...pieces.slice(0, start), ...pieces.slice(end)]
      found.push({ key: keyOf(pieces.slice(number, end)), ...noun, rest })
    }
  }
  return found.toSorted((a, b) => a.rest.length - b.rest.length)
}

function countNouns(pieces: readonly string[]): number {
  const first = pieces.findIndex((piece) => !NOUNS.has(piece))
  return first < 0 ? pieces.length : first
}

/** How many pieces the shortest number takes that may begin here; 0 for none. A lone letter has to be said to be one. */
function leastOf([first, second]: readonly string[], hasNoun: boolean): number {
  if (first === undefined) return 0
  if (WORKING.test(first)) return second !== undefined && /^\d/u.test(second) ? 2 : 0
  return /^\d/u.test(first) || (hasNoun && LETTERED.test(first)) ? 1 : 0
}

function goesOn(piece: string): boolean {
  return /^\d/u.test(piece) || LETTERED.test(piece) || INSERTED.has(piece) || NOUNS.has(piece)
}
