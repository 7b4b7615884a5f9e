import type { ClauseKind } from '../model/clause'
import type { Range } from '../model/search'

/** The words that open a preambular or an operative paragraph, the ones to be set in italics. */
export type Opening = Range

interface Openings {
  /** Adverbs that may stand before and after the opening word. */
  before: string
  after: string
  /** Participles and adjectives; `|` between them, as in a regular expression. */
  preambular: string
  operative: string
}

/*
 * What is italic, by the usage of UN resolutions: the verb or participle, its adverbs, and the words
 * without which it would be another verb (call upon, take note, bear in mind, prendre acte). A
 * preposition that only leads to the object (of, by, about, de, par) stays upright.
 */
const ENGLISH: Openings = {
  before: 'also|further|again|once again|deeply|gravely|seriously|strongly|fully|keenly|solemnly|firmly|warmly|profoundly|highly|particularly|acutely|greatly|extremely|increasingly',
  after: 'also|further|once again|again|with (?:deep |grave |serious |great )?(?:appreciation|concern|satisfaction|regret|interest|approval|alarm|gratitude)',
  preambular:
    'acknowledging|acting|adhering|affirming|aiming|alarmed|anxious|appalled|appreciating|approving|aware|bearing in mind|believing|' +
    'cogni[sz]ant|commending|committed|concerned|condemning|confident|confirming|conscious|considering|convinced|declaring|deploring|desiring|desirous|determined|' +
    'dismayed|disturbed|emphasi[sz]ing|encouraged|encouraging|endorsing|expressing|expecting|faithful|guided|having (?:adopted|considered|decided|examined|heard|in mind|met|noted|received|recalled|reviewed|studied)|' +
    'highlighting|hopeful|hoping|inspired|keeping in mind|looking forward|mindful|noting|observing|paying tribute|pursuant|proclaiming|reaffirming|reali[sz]ing|' +
    'recalling|recogni[sz]ing|referring|regretting|reiterating|rejecting|reminding|resolved|saluting|seeking|sharing|stressing|supporting|taking into account|taking into consideration|taking note|thanking|' +
    'underlining|underscoring|upholding|urging|viewing|welcoming',
  operative:
    'accepts|acknowledges|adopts|affirms|agrees|appeals|appreciates|approves|authori[sz]es|calls for|calls (?:up)?on|commends|commits|concludes|condemns|confirms|congratulates|' +
    'considers|decides|declares|demands|deplores|designates|directs|draws attention|draws the attention|emphasi[sz]es|encourages|endorses|establishes|expresses|highlights|' +
    'insists|instructs|invites|looks forward|notes|offers|pays tribute|proclaims|proposes|reaffirms|recalls|recogni[sz]es|recommends|regrets|reiterates|rejects|reminds|' +
    'renews|requests|requires|resolves|salutes|stresses|strongly condemns|suggests|supports|takes into account|takes note|thanks|trusts|underlines|underscores|undertakes|urges|welcomes',
}

const FRENCH: Openings = {
  before: 'profondément|gravement|vivement|fermement|pleinement|sérieusement|particulièrement|extrêmement|solennellement|également|en outre',
  after:
    'également|aussi|en outre|de nouveau|à nouveau|une fois encore|une nouvelle fois|vivement|fermement|énergiquement|solennellement|instamment|vigoureusement|' +
    'avec (?:une (?:vive|profonde) )?(?:préoccupation|satisfaction|intérêt|inquiétude|regret|gratitude|reconnaissance|appréciation)',
  preambular:
    'accueillant|affirmant|agissant|alarmée?s?|animée?s?|appréciant|approuvant|attachée?s?|ayant (?:adopté|à l[’\']esprit|conscience|décidé|entendu|examiné|étudié|noté|présent à l[’\']esprit|présente à l[’\']esprit|reçu|présents à l[’\']esprit|présentes à l[’\']esprit)|' +
    'condamnant|confiante?s?|confirmant|consciente?s?|considérant|constatant|convaincue?s?|craignant|déclarant|déplorant|désireuses?|désireux|déterminée?s?|encourageant|encouragée?s?|' +
    'espérant|estimant|exprimant|faisant sienne?s?|félicitant|fidèles?|gardant à l[’\']esprit|guidée?s?|insistant|inspirée?s?|jugeant|mettant l[’\']accent|notant|observant|persuadée?s?|préoccupée?s?|' +
    'prenant acte|prenant en considération|prenant note|rappelant|réaffirmant|reconnaissant|redisant|regrettant|rejetant|remerciant|rendant hommage|résolue?s?|réitérant|réprouvant|s[’\']inspirant|s[’\']appuyant|' +
    's[’\']inquiétant|sachant|saluant|se déclarant|se félicitant|se réjouissant|se référant|soucieuses?|soucieux|souhaitant|soulignant|tenant compte|troublée?s?',
  operative:
    'accueille avec (?:satisfaction|intérêt)|adopte|affirme|appelle l[’\']attention|appelle|appuie|approuve|attend avec intérêt|attire l[’\']attention|autorise|charge|condamne|confirme|considère|' +
    'constate|convient|crée|décide|déclare|déplore|demande|demeure saisie?|désigne|encourage|engage|estime|exhorte|exige|exprime|fait siennes?|fait sien|félicite|insiste|invite|juge|' +
    'lance un appel|met l[’\']accent|note|prend acte|prend note|prie|proclame|rappelle|réaffirme|recommande|reconnaît|regrette|réitère|rejette|remercie|rend hommage|renouvelle|' +
    's[’\']engage|s[’\']inquiète|salue|se déclare(?: (?:profondément |gravement |vivement )?(?:préoccupée?|consciente?|résolue?|convaincue?|alarmée?|inquiète?))?|se dit|se félicite|se réjouit|souhaite|souligne|souscrit',
}

/** Words that open a preamble too, though usage sets none of them in italics by themselves. */
const OTHER_PREAMBULAR = /^(?:having|taking|whereas|ayant|prenant|vue?s?|mettant|tenant|se disant|gardant|eu égard)(?!\p{L})/iu

/** What may stand before the first word: opening brackets and quotation marks, spaces. */
const LEAD = '^[\\[\\s«“"\\u00a0\\u202f]*'

function pattern(words: string, { before, after }: Openings): RegExp {
  const space = '[ \\u00a0\\u202f]'
  // "Deeply concerned", "Also recalling", « Profondément préoccupée », « Rappelant également ».
  return new RegExp(
    `(?<lead>${LEAD})(?:(?:${before})(?:,? (?:and|et) (?:${before}))?${space}+){0,2}(?:${words})(?:${space}+(?:${after})(?!\\p{L}))?(?![\\p{L}\\p{N}])`,
    'iu',
  )
}

const patterns = new Map(
  (['en', 'fr'] as const).map((language) => {
    const listed = language === 'en' ? ENGLISH : FRENCH
    return [language, { preambular: pattern(listed.preambular, listed), operative: pattern(listed.operative, listed) }] as const
  }),
)

/** Beyond this no opening goes; a clause of a megabyte is not read through for it. */
const LONGEST_OPENING = 160

/**
 * The words that open a preambular or operative paragraph by the conventions of UN resolutions: which
 * of them are to be italic. Null for any other kind, language, or opening.
 */
export function findOpening(text: string, kind: ClauseKind, language: string): Opening | null {
  if (kind !== 'preambular' && kind !== 'operative') return null
  const found = patterns.get(language.startsWith('fr') ? 'fr' : 'en')
  if (!found || !/^(?:en|fr)\b/.test(language)) return null
  const match = found[kind].exec(text.slice(0, LONGEST_OPENING))
  return match ? { start: match.groups!.lead!.length, end: match[0].length } : null
}

/** True when a paragraph of a text in English or French opens as a preambular, or an operative, one does. */
export function opensAs(text: string, kind: 'preambular' | 'operative'): boolean {
  const start = text.slice(0, LONGEST_OPENING)
  if (kind === 'preambular' && OTHER_PREAMBULAR.test(start)) return true
  return [...patterns.values()].some((found) => found[kind].test(start))
}
