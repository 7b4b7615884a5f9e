import { plainText } from '../../shared/clauses/plainText'
import { withoutTitle } from '../../shared/clauses/quotedWording'
import type { LanguageTag, DescribedText } from '../../shared/model/text'
import { otherSentences } from '../../shared/translations/otherSentences'
import { client } from '../api/client'
import type { WordsElsewhere } from '../features/translations/OtherWordsDialog'
import { inLanguageOf } from './inLanguageOf'
import type { LanguageToInsert, OpenDialog } from './openDialog'

/**
 * What the draft's language has for words chosen in a clause of another language: the clause, and the sentences of it
 * that answer to those the words stand in, where that is sure. Null where there is nothing to offer.
 */
export async function findOtherWords(
  asked: LanguageToInsert,
  texts: readonly DescribedText[],
  draft: LanguageTag,
): Promise<WordsElsewhere | null> {
  const { passage, ...whole } = asked
  const source = texts.find(({ id }) => id === asked.textId)
  if (!passage || !source) return null
  const other = await inLanguageOf(whole, texts, draft)
  if (other.language !== 'translated') return null
  const [own, translated] = await Promise.all([client.text.get({ id: asked.textId }), client.text.get({ id: other.textId })])
  const from = own.clauses.find(({ id }) => id === asked.clauseId)
  const to = translated.clauses.find(({ id }) => id === other.clauseId)
  if (!from || !to) return null
  const [text, content] = [plainText(from.content), to.content]
  return {
    chosen: { text: text.slice(passage.start, passage.end), language: source.language, citation: asked.citation },
    clause: { textId: other.textId, clauseId: other.clauseId, citation: other.citation, language: translated.record.language, content },
    sentences: otherSentences(text, passage, plainText(content)),
  }
}

/** What is inserted for words chosen in another language. A whole clause is one of its own, or stands beside or in place of selected words. */
export function chosenWords(
  { language, words: { clause, sentences }, mode }: Extract<OpenDialog, { kind: 'insertOtherWords' }>,
  what: 'sentences' | 'clause' | 'asTheyAre',
): LanguageToInsert {
  if (what === 'asTheyAre') return { ...language, asItIs: true }
  const { textId, clauseId, citation, content } = clause
  const named = { textId, clauseId, citation, asItIs: true }
  if (what === 'sentences' && sentences) return { ...named, passage: sentences }
  if (mode === 'verbatim' || mode === 'proposal') return named
  const end = plainText(content).length
  return { ...named, passage: { start: end - plainText(withoutTitle(content).wording).length, end } }
}
