import type { Origin, OriginStatus } from '../model/origin'
import type { Wording } from '../model/text'
import type { Held } from './holdTo'
import type { Standing } from './standing'

/** An origin of a clause, and how the clause stands to it. */
export interface ToldOrigin<From = Origin, How = Standing> {
  origin: From
  standing: How
}

/**
 * What is said of a clause, by the bar beside it and by every report. digest, working: what it is nearest to is a
 * summary, or somebody's draft, which nobody agreed. verbatim: every word of it stands as agreed, be it in one
 * origin or in several side by side. passage: agreed words stand in it as they are, among others. Else how it
 * stands to the nearest of its origins.
 */
export type BarState = OriginStatus['state'] | 'passage' | 'digest' | 'working'

/** As far as it matters to what is said. */
type Told = ToldOrigin<Pick<Origin, 'wording' | 'passage'>, Held>

/** Undefined for a clause that comes from nowhere. */
export function barState(told: readonly Told[]): BarState | undefined {
  const [nearest] = byNearness(told)
  if (!nearest) return undefined
  const { wording } = nearest.origin
  if (wording !== 'official') return wording
  const agreed = told.filter(({ origin }) => origin.wording === 'official')
  if (agreed.some((one) => isWhole(one)) || fillTogether(agreed)) return 'verbatim'
  if (agreed.some(({ origin, standing }) => origin.passage && standing.state === 'verbatim')) return 'passage'
  return nearest.standing.state
}

const WORDINGS: Record<Wording, number> = { official: 0, working: 1, digest: 2 }
const STATES: Record<OriginStatus['state'], number> = { verbatim: 0, proposed: 1, adapted: 2, drifted: 3, translated: 4 }

/** The origins a clause has kept most of first; of equals, agreed texts first, and what stands verbatim. */
export function byNearness<One extends Told>(told: readonly One[]): One[] {
  return told.toSorted(
    (a, b) =>
      b.standing.kept - a.standing.kept ||
      WORDINGS[a.origin.wording] - WORDINGS[b.origin.wording] ||
      STATES[a.standing.state] - STATES[b.standing.state],
  )
}

/** A passage is verbatim in a clause that says more; a clause taken whole is not. */
function isWhole({ origin, standing: { state, reading, tokens } }: Told): boolean {
  return state === 'verbatim' && (!origin.passage || (reading.from === 0 && reading.to === tokens.length))
}

/** True where agreed words, each origin's together, leave no word of the clause over. */
function fillTogether(told: readonly Told[]): boolean {
  const places = told.flatMap(({ standing }) => unbroken(standing) ?? []).toSorted((a, b) => a.from - b.from)
  let reached = 0
  for (const { from, to } of places) {
    if (from > reached) return false
    reached = Math.max(reached, to)
  }
  return places.length > 1 && reached === told[0]!.standing.tokens.length
}

/** Where in the clause the agreed words stand together, whatever stands around them. */
function unbroken({ partners }: Held): { from: number; to: number } | null {
  const from = partners[0] ?? -1
  return from >= 0 && partners.every((partner, at) => partner === from + at) ? { from, to: from + partners.length } : null
}
