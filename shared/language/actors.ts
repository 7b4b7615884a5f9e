import type { SearchTerm } from '../search/searchQuery'
import { searchWords } from './searchWords'

/** Who a multistakeholder text speaks of and to. */
export const ACTORS = [
  'states',
  'privateSector',
  'civilSociety',
  'internationalOrganisations',
  'localAuthorities',
  'academia',
  'technicalCommunity',
] as const
export type Actor = (typeof ACTORS)[number]

/** What names each in English and in French, as search sees words; `*` where a word may go on. */
const NAMES: Readonly<Record<Actor, string>> = {
  states: 'states|government|governments|états|gouvernement|gouvernements|pouvoirs publics|public authorities',
  privateSector:
    'private sector|private entities|companies|company|businesses|enterprises|industry|service providers|secteur privé|entités privées|' +
    'entreprise|entreprises|sociétés privées|industrie|fournisseurs de services|prestataires de services|acteurs privés|private actors',
  civilSociety:
    'civil society|nongovernmental organi*|non-governmental organi*|NGO|NGOs|société civile|organisations non gouvernementales|organisation non gouvernementale|ONG',
  internationalOrganisations:
    'international organi*|regional organi*|intergovernmental organi*|United Nations system|organisations internationales|organisation internationale|' +
    'organisations régionales|organisations intergouvernementales|système des Nations Unies|organismes des Nations Unies|United Nations entities',
  localAuthorities:
    'local authorit*|local government*|municipalit*|cities|collectivités territoriales|collectivités locales|autorités locales|administrations locales|' +
    'municipalités|communes|villes|pouvoirs locaux',
  academia:
    'academia|academic community|academic institutions|universit*|researchers|scientific communit*|research community|monde universitaire|milieux universitaires|' +
    'milieu universitaire|universitaires|université|universités|chercheurs|communauté scientifique|milieux technologiques et universitaires|academics',
  technicalCommunity: 'technical communit*|communauté technique|milieux techniques|milieux technologiques|communautés techniques',
}

const terms = new Map<Actor, readonly SearchTerm[]>(
  ACTORS.map((actor) => [
    actor,
    NAMES[actor].split('|').map((written): SearchTerm => ({
      type: 'term',
      words: searchWords(written).map(({ folded }) => folded),
      begins: written.endsWith('*'),
      written,
      isPhrase: true,
    })),
  ]),
)

/** The names of an actor, to be looked for. A clause that has one mentions the actor; see `mentionsActor`. */
export function actorTerms(actor: Actor): readonly SearchTerm[] {
  return terms.get(actor)!
}

const OTHER_STATES = /(?:[ée]tats[\s\u00a0-]+unis|united[\s\u00a0]+states)/giu

/**
 * Whether words that hold one of the actor's names do mention it: the United States are one State, not States.
 * Who is addressed is more than a word can tell, and is not claimed.
 */
export function mentionsActor(text: string, actor: Actor): boolean {
  if (actor !== 'states') return true
  const rest = text.replace(OTHER_STATES, ' ')
  return rest.length === text.length || /(?:\bstates\b|[ée]tats(?!\p{L})|(?:gou|go)vern|pouvoirs publics|public authorities)/iu.test(rest)
}
