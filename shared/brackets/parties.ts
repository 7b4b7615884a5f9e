/** Who a passage in parentheses names. */
export interface NamedParties {
  proponents: string[]
  opponents: string[]
}

const ARTICLE = `(?:the |la |le |les |l[’'])?`
const OF = `(?:by|of|from|par|de la|de l[’']|des|du|de|d[’'])`
const FOR = new RegExp(
  `^(?:(?:proposed|supported|requested|suggested|tabled|proposal|text|propos[ée]e?s?|appuy[ée]e?s?|soutenue?s?|demand[ée]e?s?|présentée?s?|proposition|texte|appui|soutien|à la demande|avec l[’']appui) ${OF} ?|\\+ ?)`,
  'iu',
)
const AGAINST = new RegExp(
  `^(?:(?:opposed|rejected|objected to|not supported|bracketed|opposition|objection|reservation|réserve|rejetée?s?|contestée?s?)s? ${OF} ?|(?:contre|against) ?:? |[-−–] ?)`,
  'iu',
)
const FOR_AFTER = /(?:[’']s)? (?:proposal|proposes|supports|propose|appuie|soutient)$/iu
const AGAINST_AFTER = / (?:opposes|opposed|objects|against|s[’']oppose|s[’']opposent|contre)$/iu

// A comma before "on behalf of" belongs to the name; "and" inside a name of two halves does too.
const LIST = /\s*[;,/]\s*(?:and |et |& ?)?(?!\s*(?:on behalf of|au nom d))|\s+(?:and|et|&)\s+(?!(?:the |les? |la )?(?:Tobago|Herz[eé]go|Barbuda|Nevis|Grenadines|Pr[ií]ncipe|Miquelon|Caribbean|Caraïbes))(?!(?<=77 (?:and|et|&) )(?:la )?Chin[ae])/u

const IN_NAME = /^(?:of|the|and|on|behalf|for|de|du|des|la|le|les|et|d|l|au|aux|nom|en|y)$/
const GROUP_NUMBER = /\b(?:G-?|Group of |Groupe des )\d{1,3}\b/u
const ROMAN = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/
const NOT_FIRST = new Set(
  (
    'part partie annex annexe article articles section chapter chapitre table tableau figure appendix appendice ' +
    'paragraph paragraphe para paras title titre volume option alt alternative variante see voir cf ibid note rev ' +
    'resolution résolution goal target objectif cible sdg sdgs odd agreed placeholder tbc tbd new former old moved ' +
    'original merged deleted and or if as in no not including also both all any some where when with without ' +
    'january february march april may june july august september october november december monday tuesday ' +
    'wednesday thursday friday saturday sunday states governments parties members member decision document ' +
    'accord accordé convenu nouveau ancien supprimé y compris'
  ).split(' '),
)
// A name with one of these is an instrument's.
const INSTRUMENT =
  /\b(?:Convention|Agreement|Protocol|Protocole|Treaty|Traité|Charter|Charte|Covenant|Pacte|Pact|Compact|Declaration|Déclaration|Agenda|Programme|Plan|Act|Resolution|Principles|Principes|Guidelines|Framework|Strategy|Forum|Summit|Call|Appel)\b/u

/** True for what is written as the name of a State, a group or an organisation. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > 120 || INSTRUMENT.test(name) || ROMAN.test(name)) return false
  const words = name.replace(GROUP_NUMBER, 'Group').split(/[\s,’'-]+/u)
  if (words.length > 10 || NOT_FIRST.has(words[0]!.toLowerCase())) return false
  if (!/^\p{Lu}/u.test(words[0]!)) return false
  return words.every((word) => IN_NAME.test(word) || /^\p{Lu}[\p{L}\p{M}.]*\+?$/u.test(word))
}

/**
 * Reads the words between two parentheses as a list of delegations: "Canada, Japan", "Egypt on behalf of
 * NAM", "supported by …; opposed by …". Null when any of it is something else, such as "see paragraph 3".
 */
export function readParties(words: string): NamedParties | null {
  const named: NamedParties = { proponents: [], opponents: [] }
  let side: keyof NamedParties = 'proponents'
  for (const piece of words.trim().replace(/\s+/gu, ' ').split(LIST)) {
    let name = piece.trim()
    if (AGAINST.test(name)) side = 'opponents'
    else if (FOR.test(name)) side = 'proponents'
    name = name.replace(side === 'opponents' ? AGAINST : FOR, '')
    let own = side
    if (AGAINST_AFTER.test(name)) own = 'opponents'
    name = name.replace(AGAINST_AFTER, '').replace(FOR_AFTER, '').replace(new RegExp(`^${ARTICLE}`, 'u'), '')
    if (!isName(name)) return null
    named[own].push(name)
  }
  return named
}

const SMALL = /^(?:of|and|the|for|on|in|to|a|de|des|du|la|le|les|et|l|d|sur|pour)$/iu

/** True when `words` is one acronym and the words before it are what it stands for: "European Union (EU)". */
export function isDefinition(before: string, words: string): boolean {
  if (!/^\p{Lu}{2,10}s?$/u.test(words)) return false
  const letters = words.replace(/s$/, '')
  const all = before.slice(-160).split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')
  const spells = (some: readonly string[]) =>
    some.slice(-letters.length).map((word) => word[0]!.toUpperCase()).join('') === letters
  return spells(all) || spells(all.filter((word) => !SMALL.test(word)))
}
