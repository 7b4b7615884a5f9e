/** One agreed term and the wordings it is met in: patterns of whole words. */
export type TermFamily = readonly string[]

/**
 * Terms of the field that drafts render in more than one way, where the ways mean the same and no rule of
 * grammar chooses between them. A pair that lawyers tell apart, such as disinformation and misinformation,
 * does not belong here.
 */
const ENGLISH: readonly TermFamily[] = [
  ['information and communications technolog(?:y|ies)', 'information and communication technolog(?:y|ies)'],
  ['digital divides?', 'digital gaps?'],
  ['gender equality', 'equality of the sexes', 'equality between (?:women and men|men and women)'],
  ['developing countries', 'developing nations'],
  ['child sexual abuse materials?', 'child pornography'],
  ['persons with disabilities', 'people with disabilities', 'disabled (?:persons|people)'],
  ['terrorist and violent extremist content', 'violent extremist and terrorist content'],
  ['open-source (?:software|code|technolog(?:y|ies))', 'open source (?:software|code|technolog(?:y|ies))'],
  ['malware', 'malicious software'],
]

const FRENCH: readonly TermFamily[] = [
  ['numériques?', 'digita(?:l|le|les|ux)'],
  ['données à caractère personnel', 'données personnelles'],
  ['technologies de l[’\']information et de la communication', 'technologies de l[’\']information et des communications'],
  ['renforcement des capacités', 'développement des capacités'],
  ['fractures? numériques?', 'fossés? numériques?'],
  ['égalité des sexes', 'égalité des genres', 'égalité (?:de|entre les) genres?', 'égalité entre (?:les femmes et les hommes|les hommes et les femmes)', 'égalité femmes-hommes'],
  ['droits humains', 'droits de l[’\']homme'],
  ['chiffrement', 'cryptage'],
  ['multipartites?', 'multi-?parties prenantes', 'multi-?acteurs'],
  ['logiciels? malveillants?', 'maliciels?'],
  ['rançongiciels?', 'ransomwares?'],
  ['hameçonnage', 'phishing'],
  ['pays en développement', 'pays en voie de développement'],
  ['infrastructures? publiques? numériques?', 'infrastructures? numériques? publiques?'],
  ['personnes handicapées', 'personnes en situation de handicap'],
  ['diligence raisonnable', 'diligence voulue', 'diligence requise'],
  ['apprentissage automatique', 'apprentissage machine', 'machine learning'],
]

export function termFamilies(language: string): readonly TermFamily[] {
  if (/^en\b/.test(language)) return ENGLISH
  return /^fr\b/.test(language) ? FRENCH : []
}
