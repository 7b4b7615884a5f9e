import type { GenealogyWording } from '../model/genealogy'
import { isTakenFrom } from './isTakenFrom'

const UNDATED = '9999'

/** Oldest first, what has no date last; but what a wording says it was taken from comes before it, whatever the dates. */
export function inGenealogicalOrder(wordings: readonly GenealogyWording[]): GenealogyWording[] {
  const byDate = wordings.toSorted((a, b) => (a.date ?? UNDATED).localeCompare(b.date ?? UNDATED))
  const ordered = new Set<GenealogyWording>()
  const met = new Set<GenealogyWording>()
  const add = (wording: GenealogyWording): void => {
    // Two drafts may each have taken words of the other: then their dates decide.
    if (met.has(wording)) return
    met.add(wording)
    for (const source of byDate) if (isTakenFrom(wording, source)) add(source)
    ordered.add(wording)
  }
  for (const wording of byDate) add(wording)
  return [...ordered]
}
