import { labels } from '../../shared/clauses/numbering'
import { plainText } from '../../shared/clauses/plainText'
import { compareTexts } from '../../shared/compare/compareTexts'
import { createTranslator } from '../../shared/messages/translator'
import type { Clause } from '../../shared/model/clause'
import type { ComparedSide, Comparison } from '../../shared/model/comparison'
import type { InterfaceLanguage } from '../../shared/model/settings'
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

export function make(context: CoreContext, left: TextState, right: TextState): Comparison {
  return compareTexts(storedSide(context, left), storedSide(context, right))
}

/** A comparison as one self-contained HTML page, in the language of the interface. */
export async function comparisonPage(comparison: Comparison, language: InterfaceLanguage): Promise<string> {
  const { comparisonHtml } = await import('../exchange/export/comparisonHtml')
  const { comparisonWords } = await import('../exchange/export/comparisonWords')
  const say = createTranslator(language).t
  return comparisonHtml(comparison, comparisonWords(say, language, comparison))
}
