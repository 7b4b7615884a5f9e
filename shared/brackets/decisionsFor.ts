import type { Bracket, BracketReading } from '../model/bracket'
import type { Party } from '../model/inline'
import { foldParty } from './foldParty'
import type { Decision } from './settle'

/** A bracket as a delegation sees it. */
interface Stand {
  bracket: Bracket
  parent: Stand | null
  /** The delegation proposed it, or nobody did and it stands in what the delegation proposed. */
  own: 'proposed' | 'within' | null
  /** Something inside it is the delegation's. */
  holdsOwn: boolean
  decision: Decision
}

/**
 * What becomes of each bracket when one delegation's proposals are all accepted: its own are accepted;
 * one that nobody proposed is accepted when it stands in the delegation's or holds one of its proposals;
 * every other one is dropped, editors' notes too, with all that stands inside. Among alternatives the
 * delegation's own is chosen; where the choice would be a guess, the brackets stay.
 */
export function decisionsFor({ brackets }: BracketReading, name: Party): (bracket: Bracket) => Decision {
  const stands = readStands(brackets, name)
  for (const stand of stands) stand.decision = decide(stand)
  const groups = Map.groupBy(stands, ({ bracket }) => bracket.alternatives)
  groups.delete(null)
  for (const group of groups.values()) chooseAmong(group)
  // Within brackets that stay, all stays.
  for (const stand of stands) if (stand.parent?.decision === 'keep') stand.decision = 'keep'
  const decisions = new Map(stands.map(({ bracket, decision }) => [bracket, decision]))
  return (bracket) => decisions.get(bracket) ?? 'keep'
}

function readStands(brackets: readonly Bracket[], name: Party): Stand[] {
  const open: Stand[] = []
  const stands = brackets.map((bracket): Stand => {
    open.length = Math.min(open.length, bracket.depth)
    const parent = open.at(-1) ?? null
    const nobodys = bracket.proponents.length === 0 && !isNamed(bracket.opponents, name)
    const proposed = isNamed(bracket.proponents, name)
    const own = proposed ? 'proposed' : nobodys && parent?.own ? 'within' : null
    const stand: Stand = { bracket, parent, own, holdsOwn: false, decision: 'drop' }
    if (!bracket.editorsNote) open.push(stand)
    return stand
  })
  for (const { own, holdsOwn, parent } of stands.toReversed()) {
    if (parent && (own === 'proposed' || holdsOwn)) parent.holdsOwn = true
  }
  return stands
}

function decide({ bracket, own, holdsOwn }: Stand): Decision {
  if (bracket.editorsNote) return 'drop'
  if (own) return 'accept'
  return holdsOwn && bracket.proponents.length === 0 ? 'accept' : 'drop'
}

function chooseAmong(group: readonly Stand[]): void {
  const proposed = group.filter(({ own, holdsOwn, decision }) => decision === 'accept' && (own === 'proposed' || holdsOwn))
  const wanted = proposed.length > 0 ? proposed : group.filter(({ decision }) => decision === 'accept')
  for (const stand of group) {
    if (!wanted.includes(stand)) stand.decision = 'drop'
    else if (wanted.length > 1) stand.decision = 'keep'
  }
}

/** True when one of the parties is `name`, alone or speaking for another: "Egypt on behalf of NAM" is both. */
export function isNamed(parties: readonly Party[], name: Party): boolean {
  const sought = foldParty(name)
  return parties.some((party) => {
    const halves = party.split(/,? (?:on behalf of|au nom d(?:e la |e l[’']|es |u |e |[’'])) ?/iu)
    return [party, ...halves].some((half) => foldParty(half) === sought)
  })
}
