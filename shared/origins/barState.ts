import type { Origin, OriginStatus } from '../model/origin'
import type { Standing } from './standing'

/** An origin of a clause, and how the clause stands to it. */
export interface ToldOrigin {
  origin: Origin
  standing: Standing
}

/**
 * What the bar beside a clause says. digest: what it is nearest to is a summary, which nobody agreed.
 * verbatim: every word of it stands as agreed, be it in one origin or in several side by side. passage: agreed
 * words stand in it as they are, among others. Else how it stands to the nearest of its origins.
 */
export type BarState = OriginStatus['state'] | 'passage' | 'digest'

/** Undefined for a clause that comes from nowhere. */
export function barState(told: readonly ToldOrigin[]): BarState | undefined {
  const [nearest] = byNearness(told)
  if (!nearest) return undefined
  if (nearest.origin.wording === 'digest') return 'digest'
  const agreed = told.filter(({ origin }) => origin.wording !== 'digest')
  if (agreed.some((one) => isWhole(one)) || fillTogether(agreed)) return 'verbatim'
  if (agreed.some(({ origin, standing }) => origin.passage && standing.state === 'verbatim')) return 'passage'
  return nearest.standing.state
}

/** The origins a clause has kept most of first; of equals, those that stand verbatim. */
export function byNearness(told: readonly ToldOrigin[]): ToldOrigin[] {
  const verbatim = ({ standing }: ToldOrigin) => (standing.state === 'verbatim' ? 1 : 0)
  return told.toSorted((a, b) => b.standing.kept - a.standing.kept || verbatim(b) - verbatim(a))
}

/** A passage is verbatim in a clause that says more; a clause taken whole is not. */
function isWhole({ origin, standing: { state, reading, tokens } }: ToldOrigin): boolean {
  return state === 'verbatim' && (!origin.passage || (reading.from === 0 && reading.to === tokens.length))
}

/** True where agreed words, each origin's together, leave no word of the clause over. */
function fillTogether(told: readonly ToldOrigin[]): boolean {
  const places = told.flatMap(({ standing }) => standing.unbroken ?? []).toSorted((a, b) => a.from - b.from)
  let reached = 0
  for (const { from, to } of places) {
    if (from > reached) return false
    reached = Math.max(reached, to)
  }
  return places.length > 1 && reached === told[0]!.standing.tokens.length
}
