import type { Bracket } from '../../../shared/model/bracket'
import type { Party } from '../../../shared/model/inline'

export type Listing = 'clause' | 'party'

/** A stretch of the list under one heading: a clause's brackets, or those a delegation stands for or against. */
export interface BracketGroup {
  key: string
  /** The clause, or the delegation; null for brackets nobody is named for. */
  name: string | null
  brackets: Bracket[]
}

export function bracketGroups(brackets: readonly Bracket[], listing: Listing, parties: readonly Party[]): BracketGroup[] {
  if (listing === 'clause') {
    const groups = Map.groupBy(brackets, ({ clauseId }) => clauseId)
    return [...groups].map(([clauseId, own]) => ({ key: clauseId, name: clauseId, brackets: own }))
  }
  const named = parties.map((party) => ({
    key: `party ${party}`,
    name: party,
    brackets: brackets.filter(({ proponents, opponents }) => proponents.includes(party) || opponents.includes(party)),
  }))
  const nobodys = brackets.filter(({ proponents, opponents }) => proponents.length + opponents.length === 0)
  return [...named, { key: 'nobody', name: null, brackets: nobodys }].filter((group) => group.brackets.length > 0)
}
