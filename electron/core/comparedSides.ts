import { labels } from '../../shared/clauses/numbering'
import { plainText } from '../../shared/clauses/plainText'
import type { Clause } from '../../shared/model/clause'
import type { ComparedSide, ComparedSource } from '../../shared/model/comparison'
import type { NumberingScheme } from '../../shared/model/text'
import type { TextState } from '../../shared/model/version'
import type { CoreContext } from './context'
import { getTextState } from './textStates'

/** A text as the comparison sees it, whether stored or only read from a file. */
export function comparedSide(
  text: { title: string; language: string; scheme: NumberingScheme },
  clauses: readonly Clause[],
): ComparedSide {
  const computed = labels(clauses, text.scheme, text.language)
  return {
    title: text.title,
    language: text.language,
    clauses: clauses.map(({ id, kind, depth, content }, index) => {
      return { index, id, label: computed[index]!, kind, depth, text: plainText(content) }
    }),
  }
}

export function storedSide(context: CoreContext, state: TextState): ComparedSide {
  const { record, clauses } = getTextState(context, state)
  return comparedSide(record, clauses)
}

export function sideOf(context: CoreContext, source: ComparedSource): ComparedSide {
  return 'opened' in source ? context.openedFiles.get(source.opened) : storedSide(context, source)
}
