import { setImmediate } from 'node:timers/promises'
import { citations } from '../../shared/clauses/citation'
import { Failure } from '../../shared/failure'
import { isSameLanguage } from '../../shared/language/isSameLanguage'
import type { ClauseId } from '../../shared/model/clause'
import type { TextId } from '../../shared/model/text'
import type { ClauseLanguages, ParallelRow, Translation } from '../../shared/model/translation'
import { parallelRows } from '../../shared/translations/parallelRows'
import { findText, getText, listTextsOfGroup } from '../store/texts'
import type { ReadSide } from './alignedTranslations'
import type { CoreContext } from './context'

/** A clause in the other languages its text is in, official wordings first. */
export function listTranslations(context: CoreContext, textId: TextId, clauseId: ClauseId): Translation[] {
  const store = context.store()
  const text = getText(store, textId)
  return listTextsOfGroup(store, text.record.group)
    .filter(({ record }) => !isSameLanguage(record.language, text.record.language))
    .map((version): Translation => {
      const { left, right, pairs } = context.translations.align(store, text, version)
      const place = left.clauses.findIndex(({ id }) => id === clauseId)
      if (place < 0) throw new Failure('not_found', { what: 'clause', id: clauseId })
      const pair = pairs.find((one) => one.left === place)
      const { record } = version
      return {
        textId: record.id,
        textTitle: record.shortTitle ?? record.title,
        language: record.language,
        wording: record.wording,
        clause: pair ? { ...right.clauses[pair.right]!, citation: citations(record, right.clauses)[pair.right]! } : null,
        isSure: pair?.isSure ?? false,
      }
    })
    .toSorted((a, b) => Number(b.wording === 'official') - Number(a.wording === 'official'))
}

/** The other languages each of the clauses is in, where that is sure; one text after the other, others served meanwhile. */
export async function listClauseLanguages(
  context: CoreContext,
  asked: readonly { textId: TextId; clauseId: ClauseId }[],
  signal?: AbortSignal,
): Promise<ClauseLanguages[]> {
  const answers: ClauseLanguages[] = []
  for (const [textId, clauses] of Map.groupBy(asked, (clause) => clause.textId)) {
    const found = new Map(clauses.map(({ clauseId }): [ClauseId, string[]] => [clauseId, []]))
    const text = findText(context.store(), textId)
    if (!text) continue
    for (const version of listTextsOfGroup(context.store(), text.record.group)) {
      if (isSameLanguage(version.record.language, text.record.language)) continue
      const { left, pairs } = context.translations.align(context.store(), text, version)
      for (const pair of pairs) {
        const languages = pair.isSure ? found.get(left.clauses[pair.left]!.id) : undefined
        if (languages && !languages.includes(version.record.language)) languages.push(version.record.language)
      }
      await setImmediate()
      if (signal?.aborted) return []
    }
    answers.push(...[...found].map(([clauseId, languages]) => ({ textId, clauseId, languages })))
  }
  return answers
}

/** Two language versions clause by clause, for reading them side by side. */
export function readParallel(context: CoreContext, leftId: TextId, rightId: TextId): ParallelRow[] {
  const store = context.store()
  const { left, right, pairs } = context.translations.align(store, getText(store, leftId), getText(store, rightId))
  const idOf = (side: ReadSide, place: number | null) => (place === null ? null : side.clauses[place]!.id)
  return parallelRows(pairs, left.clauses.length, right.clauses.length).map((row) => ({
    left: idOf(left, row.left),
    right: idOf(right, row.right),
    isSure: row.isSure,
  }))
}
