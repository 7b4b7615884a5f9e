import type { LanguageTag, DescribedText } from '../../shared/model/text'
import { client } from '../api/client'
import type { LanguageToInsert } from './openDialog'

export interface LanguageFound extends LanguageToInsert {
  /** asked: what was asked for is in the draft's language. translated: its other self is. foreign: there is none to be sure of. */
  language: 'asked' | 'translated' | 'foreign'
}

/**
 * The same clause in the language of the draft it is to stand in, where its text is in that language too and
 * as an equally agreed wording. Words of a clause stay as they are: no alignment tells their other selves.
 */
export async function inLanguageOf(asked: LanguageToInsert, texts: readonly DescribedText[], draft: LanguageTag): Promise<LanguageFound> {
  const source = texts.find(({ id }) => id === asked.textId)
  if (asked.asItIs || !source || primary(source.language) === primary(draft)) return { ...asked, language: 'asked' }
  if (asked.passage) return { ...asked, language: 'foreign' }
  const others = await client.clause.inLanguages({ textId: asked.textId, clauseId: asked.clauseId })
  const found = others.find(
    ({ language, wording, isSure }) => isSure && primary(language) === primary(draft) && wording === source.wording,
  )
  if (!found?.clause) return { ...asked, language: 'foreign' }
  return { textId: found.textId, clauseId: found.clause.id, citation: found.clause.citation, language: 'translated' }
}

function primary(language: LanguageTag): string {
  return language.split('-', 1)[0]!
}
