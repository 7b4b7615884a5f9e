import { createVocabulary } from '../../compare/words/vocabulary'
import type { Coverage, CoverageSource, CoveredClause } from '../../model/report'
import type { Wording } from '../../model/text'
import type { CoverageTask } from './coverageTask'
import { coverClause } from './coverClause'

/** How many clauses are read between two tellings of how far it is. */
const TELL_EVERY = 50

/** How much of a draft is agreed language, clause by clause. `onProgress` is told shares of the work, 0–1. */
export function measureCoverage(task: CoverageTask, onProgress: (done: number) => void = () => {}): Coverage {
  const { title, language } = task
  const words = createVocabulary(language)
  const clauses = task.clauses.map((clause, at) => {
    if (at % TELL_EVERY === 0) onProgress(at / task.clauses.length)
    return coverClause(clause, words, language)
  })
  const all = sum(clauses, (clause) => clause.words)
  const open = sum(clauses, (clause) => clause.open)
  const from = (wording: Wording) =>
    sum(clauses, ({ sources }) => sum(sources, (source) => (source.wording === wording ? source.words : 0)))
  const [agreed, digest, working] = [from('official'), from('digest'), from('working')]
  return {
    title,
    language,
    words: all,
    agreed,
    digest,
    working,
    open,
    own: all - agreed - digest - working - open,
    sources: sourcesOf(clauses, new Map(task.clauses.flatMap(({ taken }) => taken.map((one) => [one.textId, one.title])))),
    clauses,
  }
}

const ORDER: Record<Wording, number> = { official: 0, working: 1, digest: 2 }

/** A text counts under each kind of wording it had when words were taken: a digest may have been replaced since. */
function sourcesOf(clauses: readonly CoveredClause[], titles: ReadonlyMap<string, string>): CoverageSource[] {
  const found = new Map<string, CoverageSource>()
  for (const { sources } of clauses) {
    const counted = new Set<CoverageSource>()
    for (const { textId, language, wording, words, archived } of sources) {
      if (words === 0) continue
      const key = `${textId} ${wording}`
      const title = titles.get(textId) ?? ''
      const source = found.get(key) ?? { textId, title, language, wording, ...(archived && { archived }), words: 0, clauses: 0 }
      found.set(key, source)
      source.words += words
      if (!counted.has(source)) source.clauses++
      counted.add(source)
    }
  }
  return [...found.values()].toSorted((a, b) => ORDER[a.wording] - ORDER[b.wording] || b.words - a.words)
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
