/** Participles and adjectives that open a preambular paragraph, English then French. */
const PREAMBULAR = wordPattern(
  `recalling|reaffirming|recogni[sz]ing|noting|guided|bearing in mind|considering|convinced|concerned|aware|mindful
  |welcoming|emphasi[sz]ing|stressing|underlining|underscoring|acknowledging|affirming|alarmed|deeply|gravely|seriously
  |expressing|having|taking|determined|desiring|desirous|encouraged|conscious|cogni[sz]ant|acting|pursuant|resolved
  |reiterating|seeking|appreciating|commending|condemning|deploring|disturbed|inspired|observing|reali[sz]ing
  |regretting|believing|anxious|whereas|faithful|committed|confident|dismayed|appalled|fully|keenly|strongly
  |rappelant|réaffirmant|reconnaissant|notant|guidée?s?|ayant|considérant|convaincue?s?|préoccupée?s?|profondément
  |gravement|vivement|consciente?s?|sachant|se félicitant|soulignant|insistant|affirmant|alarmée?s?|exprimant|prenant
  |déterminée?s?|désireux|désireuses?|encouragée?s?|résolue?s?|réitérant|saluant|condamnant|déplorant|constatant
  |estimant|vue?s?|s’inspirant|inspirée?s?|accueillant|mettant|tenant|agissant|attachée?s?|regrettant|remerciant
  |observant|persuadée?s?|fidèles?|soucieux|soucieuses?|se déclarant|se disant|redisant|gardant|eu égard|pleinement`,
)

/** Verbs in the third person that open an operative paragraph. */
const OPERATIVE = wordPattern(
  `decides|calls (?:up)?on|calls for|urges|encourages|invites|requests|reaffirms|recogni[sz]es|welcomes|notes|takes note
  |emphasi[sz]es|stresses|underlines|underscores|condemns|affirms|adopts|endorses|expresses|acknowledges|commends
  |supports|appeals|demands|declares|agrees|commits|undertakes|reiterates|recalls|recommends|resolves|proclaims
  |approves|authori[sz]es|establishes|appreciates|deplores|regrets|considers|looks forward
  |décide|demande|invite|engage|encourage|prie|exhorte|réaffirme|affirme|constate|note|prend note|prend acte
  |se félicite|salue|souligne|insiste|condamne|adopte|approuve|fait sienn?e?s?|exprime|appelle|appuie|déplore|déclare
  |convient|recommande|rappelle|réitère|considère|estime|reconnaît|remercie|rend hommage|lance un appel|s’engage
  |se déclare|souscrit|charge|autorise|crée|proclame|attend avec intérêt|accueille avec|regrette|demeure saisie?`,
  '(?:also |further |strongly |solemnly |again |once again )?',
)

/** "We commit, by 2030, to:" / « Nous nous engageons, d’ici à 2030, à : » and their like, in the first person. */
const ANNOUNCING = new RegExp(
  [
    String.raw`\bwe\b[^.;]*\b(?:commit|pledge|undertake|resolve|agree|decide|affirm|call|urge|intend|set)\b`,
    String.raw`\bnous\b[^.;]*\b(?:engageons|déclarons|convenons|décidons|demandons|appelons|affirmons|promettons|fixons|résolus)`,
  ].join('|'),
  'iu',
)

const COMMITTING = /\bwe\b[^.;]*\b(?:commit|pledge|undertake)\b|\bnous\b[^.;]*\b(?:engageons|promettons)/iu

/** A paragraph that opens as a preambular one does and ends, as they do, with a comma. */
export function isPreambular(paragraph: string): boolean {
  return /[,;]$/.test(paragraph) && PREAMBULAR.test(fold(paragraph)) && paragraph.length > 20
}

/** A paragraph that opens with an operative verb and ends with a semicolon, a full stop or a colon. */
export function opensOperative(paragraph: string): boolean {
  return /[;.:]$/.test(paragraph) && OPERATIVE.test(fold(paragraph))
}

/** Opens a list of what "we" will do: the mark of a call. */
export function announcesAction(paragraph: string): boolean {
  return endsWithColon(paragraph) && ANNOUNCING.test(paragraph)
}

/** Opens a list of commitments in so many words. */
export function announcesCommitments(paragraph: string): boolean {
  return endsWithColon(paragraph) && COMMITTING.test(paragraph)
}

export function endsWithColon(paragraph: string): boolean {
  return paragraph.endsWith(':')
}

/** "Whereas:" / « considérant ce qui suit : », after which numbered recitals follow. */
export function opensRecitals(paragraph: string): boolean {
  return /^(?:whereas|considérant ce qui suit)[\s\u00a0\u202f]*:$/iu.test(paragraph)
}

function fold(paragraph: string): string {
  return paragraph.slice(0, 80).replaceAll("'", '’')
}

function wordPattern(alternatives: string, before = ''): RegExp {
  return new RegExp(String.raw`^${before}(?:${alternatives.replace(/\s*\n\s*/g, '')})(?!\p{L})`, 'iu')
}
