import type { SearchHit } from '../../../shared/model/search'

export interface TextHits {
  /** The place of the text's first hit among all. */
  first: number
  hits: [SearchHit, ...SearchHit[]]
}

/** Neighbouring hits of one text together. */
export function hitsByText(hits: readonly SearchHit[]): TextHits[] {
  const groups: TextHits[] = []
  hits.forEach((hit, place) => {
    const last = groups.at(-1)
    if (last?.hits[0].textId === hit.textId) last.hits.push(hit)
    else groups.push({ first: place, hits: [hit] })
  })
  return groups
}
