import { supporterCategory, type SupporterCategory } from '../model/supporter'
import { foldName } from './foldName'

/** What lists call each category in English and French, folded. */
const NAMES: Record<SupporterCategory, readonly string[]> = {
  states: ['state', 'states', 'etat', 'etats', 'government', 'governments', 'gouvernement', 'gouvernements', 'country', 'countries', 'pays'],
  internationalOrganisations: [
    'international organisation',
    'international organisations',
    'international organization',
    'international organizations',
    'organisation internationale',
    'organisations internationales',
    'igo',
    'igos',
  ],
  localAuthorities: [
    'local authority',
    'local authorities',
    'local government',
    'local governments',
    'collectivite',
    'collectivites',
    'collectivite territoriale',
    'collectivites territoriales',
    'collectivite locale',
    'collectivites locales',
    'autorites locales',
    'city',
    'cities',
    'ville',
    'villes',
  ],
  privateSector: ['private sector', 'secteur prive', 'company', 'companies', 'entreprise', 'entreprises', 'business', 'industry', 'prive', 'private'],
  civilSociety: ['civil society', 'societe civile', 'ngo', 'ngos', 'ong', 'association', 'associations', 'civil society organisations', 'civil society organizations', 'organisations de la societe civile'],
  academia: ['academia', 'academic', 'academics', 'monde universitaire', 'universite', 'universites', 'university', 'universities', 'recherche', 'research', 'monde academique'],
}

let known: ReadonlyMap<string, SupporterCategory> | null = null

/** The category somebody names in English or French; null where the words are no category's name. */
export function readCategory(words: string): SupporterCategory | null {
  known ??= new Map(
    supporterCategory.options.flatMap((category) => NAMES[category].map((name) => [name, category] as const)),
  )
  return known.get(foldName(words)) ?? null
}
