import type { Coverage } from '../../model/report'
import type { TextId, Wording } from '../../model/text'
import { wholePercents } from './wholePercents'

/** Where a part of a draft's words comes from: a text, an open bracket, or nowhere but the draft. */
export type CoveragePart = {
  words: number
  share: number
  /** The share in whole percents; those of all parts add up to 100, those of agreed texts are rounded down together. */
  percent: number
} & (
  | { kind: Wording; textId: TextId; title: string; language: string; clauses: number; archived?: true | undefined }
  | { kind: 'open' | 'own' }
)

type WithoutPercent = CoveragePart extends infer Part ? (Part extends unknown ? Omit<Part, 'percent'> : never) : never

/** Sums of fractions that should make a whole number of percents may fall short of it by this much. */
const SLACK = 1e-9

/** A draft's words as parts whose shares make up 1: agreed texts first, what is the draft's own last. */
export function coverageParts({ words: all, sources, open, own }: Coverage): CoveragePart[] {
  const share = (words: number) => (all === 0 ? 0 : words / all)
  const texts = sources.map(({ textId, title, language, wording, words, clauses, archived }): WithoutPercent => {
    return { kind: wording, textId, title, language, clauses, words, share: share(words), ...(archived && { archived }) }
  })
  const rest = ([['open', open], ['own', own]] as const).map(([kind, words]) => ({ kind, words, share: share(words) }))
  return withPercents([...texts, ...rest.filter(({ words }) => words > 0)])
}

/** Nearly all agreed is not all: what rounding leaves over goes to what is not agreed, where there is any. */
function withPercents(parts: readonly WithoutPercent[]): CoveragePart[] {
  const agreed = parts.filter(({ kind }) => kind === 'official')
  const others = parts.filter(({ kind }) => kind !== 'official')
  const total = Math.floor(agreed.reduce((sum, { share }) => sum + share, 0) * 100 + SLACK)
  const percents = [
    ...wholePercents(agreed.map(({ share }) => share), total),
    ...wholePercents(others.map(({ share }) => share), 100 - total),
  ]
  return [...agreed, ...others].map((part, at): CoveragePart => ({ ...part, percent: percents[at]! }))
}
