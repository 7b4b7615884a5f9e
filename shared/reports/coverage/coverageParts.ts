import type { Coverage } from '../../model/report'
import type { TextId, Wording } from '../../model/text'

/** Where a part of a draft's words comes from: a text, an open bracket, or nowhere but the draft. */
export type CoveragePart = { words: number; share: number } & (
  | { kind: Wording; textId: TextId; title: string; language: string; clauses: number }
  | { kind: 'open' | 'own' }
)

/** A draft's words as parts whose shares make up 1: agreed texts first, what is the draft's own last. */
export function coverageParts({ words: all, sources, open, own }: Coverage): CoveragePart[] {
  const share = (words: number) => (all === 0 ? 0 : words / all)
  const texts = sources.map(({ textId, title, language, wording, words, clauses }): CoveragePart => {
    return { kind: wording, textId, title, language, clauses, words, share: share(words) }
  })
  const rest = ([['open', open], ['own', own]] as const).map(([kind, words]) => ({ kind, words, share: share(words) }))
  return [...texts, ...rest.filter(({ words }) => words > 0)]
}
