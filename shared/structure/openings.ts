import { opensAs } from '../language/openings'

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
  return /[,;]$/.test(paragraph) && paragraph.length > 20 && opensAs(paragraph, 'preambular')
}

/** A paragraph that opens with an operative verb and ends with a semicolon, a full stop or a colon. */
export function opensOperative(paragraph: string): boolean {
  return /[;.:]$/.test(paragraph) && opensAs(paragraph, 'operative')
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
