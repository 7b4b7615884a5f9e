import { foldName } from './foldName'

/** ISO 3166 codes of the members of the United Nations and its two observer States. */
const CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU ' +
  'CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ ' +
  'IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU ' +
  'MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM ' +
  'SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW'

/** Names in use beside those `Intl` gives: the United Nations' own, older ones, and common short forms. */
const OTHER_NAMES: Record<string, string> = {
  BN: 'Brunei Darussalam',
  BO: 'Bolivia (Plurinational State of)|Bolivie (État plurinational de)',
  CD: 'Democratic Republic of the Congo|République démocratique du Congo|DR Congo|RDC',
  CG: 'Republic of the Congo|République du Congo|Congo',
  CI: 'Ivory Coast',
  CN: 'People’s Republic of China|République populaire de Chine',
  CV: 'Cabo Verde',
  CZ: 'Czech Republic|République tchèque',
  FM: 'Micronesia (Federated States of)|Micronésie (États fédérés de)',
  GB: 'UK|Great Britain|Grande-Bretagne|United Kingdom of Great Britain and Northern Ireland|' +
    'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
  IR: 'Iran (Islamic Republic of)|Iran (République islamique d’)',
  KN: 'Saint Kitts and Nevis|Saint-Kitts-et-Nevis',
  KP: 'Democratic People’s Republic of Korea|République populaire démocratique de Corée',
  KR: 'Republic of Korea|République de Corée|Korea, Republic of',
  LA: 'Lao People’s Democratic Republic|République démocratique populaire lao',
  LC: 'Saint Lucia',
  MD: 'Republic of Moldova|République de Moldova|Moldova',
  MK: 'Republic of North Macedonia|République de Macédoine du Nord',
  MM: 'Myanmar|Burma|Birmanie',
  NL: 'Netherlands (Kingdom of the)|Kingdom of the Netherlands|Royaume des Pays-Bas|Pays-Bas (Royaume des)',
  PS: 'State of Palestine|État de Palestine|Palestine',
  RU: 'Russian Federation|Fédération de Russie',
  ST: 'Sao Tome and Principe|Sao Tomé-et-Principe',
  SY: 'Syrian Arab Republic|République arabe syrienne',
  SZ: 'Swaziland',
  TR: 'Turkey|Türkiye|Turquie',
  TZ: 'United Republic of Tanzania|République-Unie de Tanzanie',
  US: 'USA|U.S.A.|United States of America|États-Unis d’Amérique',
  VA: 'Holy See|Saint-Siège|Vatican',
  VC: 'Saint Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines',
  VE: 'Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)',
  VN: 'Viet Nam',
}

let known: ReadonlyMap<string, string> | null = null

function states(): ReadonlyMap<string, string> {
  if (known) return known
  const found = new Map<string, string>()
  const languages = ['en', 'fr'].map((language) => new Intl.DisplayNames(language, { type: 'region' }))
  for (const code of CODES.split(' ')) {
    const names = [...languages.map((inLanguage) => inLanguage.of(code) ?? code), ...(OTHER_NAMES[code]?.split('|') ?? [])]
    for (const name of names) found.set(foldName(name), code)
  }
  return (known = found)
}

const ARTICLE = /^(?:the|le|la|les|l) (?=.)/u

/** The State of this name in French or English, article or not, by its ISO 3166 code; null for any other name. */
export function findState(name: string): string | null {
  const folded = foldName(name)
  return states().get(folded) ?? states().get(folded.replace(ARTICLE, '')) ?? null
}

/** « l’Argentine » as a list has it: "Argentine"; a name that is no State's keeps its article. */
export function withoutArticle(name: string): string {
  const bare = name.replace(/^(?:the |le |la |les |l['’]\s?)/iu, '')
  return bare !== name && states().has(foldName(bare)) && !states().has(foldName(name)) ? bare : name
}

const EUROPEAN_UNION = new Set(['European Union', 'Union européenne', 'EU', 'UE'].map(foldName))

/** Of a State or of the European Union, which is none and has a code all the same. */
function findCode(name: string): string | null {
  return findState(name) ?? (EUROPEAN_UNION.has(foldName(name).replace(ARTICLE, '')) ? 'EU' : null)
}

/** What makes two supporters the same: the State or the Union whatever its language, else the folded name. */
export function supporterKey(name: string): string {
  return findCode(name) ?? foldName(name)
}

/** The name of a State or of the Union in a language; one written in that language already, and any other name, stays as it is. */
export function nameIn(name: string, language: string): string {
  const code = findCode(name)
  if (!code) return name
  const primary = language.split('-')[0]!
  const other = primary === 'fr' ? 'en' : primary === 'en' ? 'fr' : null
  const own = new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? name
  if (!other) return own
  const foreign = new Intl.DisplayNames(other, { type: 'region' }).of(code)
  // A name that is not the other language's is the writer's choice: "Türkiye", "Republic of Korea".
  return foreign !== undefined && foldName(foreign) === foldName(name) ? own : name
}
