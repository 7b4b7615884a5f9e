import type { BracketReading } from '../model/bracket'
import type { Party } from '../model/inline'
import { foldParty } from './foldParty'

/** Everybody who proposed or opposed something in a text, each once, in alphabetical order. */
export function partiesOf({ brackets }: BracketReading): Party[] {
  const parties = new Map<string, Party>()
  for (const { proponents, opponents } of brackets) {
    for (const party of [...proponents, ...opponents]) {
      const key = foldParty(party)
      if (!parties.has(key)) parties.set(key, party)
    }
  }
  return [...parties.values()].toSorted((a, b) => a.localeCompare(b))
}
