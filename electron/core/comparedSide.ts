import { comparedContent } from '../../shared/compare/comparedContent'
import type { Clause } from '../../shared/model/clause'
import type { ComparedSide } from '../../shared/model/comparison'
import type { NumberingScheme } from '../../shared/model/text'
import { labels } from '../../shared/numbering/labels'
import { readOpenings } from '../../shared/numbering/openings'

/** A text as the comparison sees it, whether stored or only read from a file. */
export function comparedSide(
  text: { title: string; language: string; scheme: NumberingScheme },
  clauses: readonly Clause[],
): ComparedSide {
  const computed = labels(readOpenings(clauses, text.scheme), text.scheme, text.language)
  let notes = 0
  return {
    title: text.title,
    language: text.language,
    clauses: clauses.map(({ id, kind, depth, content }, index) => {
      const compared = comparedContent(content, notes + 1)
      notes += compared.notes?.length ?? 0
      return { index, id, label: computed[index]!, kind, depth, ...compared }
    }),
  }
}
