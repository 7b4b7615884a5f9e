import { useQueries, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TextState } from '../../../shared/model/version'
import { orpc } from '../../api/client'
import { dateAndTime } from '../../ui/dates'
import { languageName } from '../../ui/languageName'

/** A text or a version that can stand on either side. */
export interface NamedState {
  key: string
  state: TextState
  name: string
  /** Its language or date, and how many clauses. */
  facts: string
  language: string
}

export function stateKey(state: TextState): string {
  return 'text' in state ? `text:${state.text}` : `version:${state.version}`
}

/** Every text of the library, each draft followed by its versions, newest first. */
export function useTextStates(): NamedState[] {
  const { t, i18n } = useTranslation()
  const { data: texts = [] } = useQuery(orpc.text.list.queryOptions())
  const drafts = texts.filter((text) => text.kind === 'draft')
  const versions = useQueries({
    queries: drafts.map((draft) => orpc.version.list.queryOptions({ input: { textId: draft.id } })),
    combine: (results) => results.flatMap((result) => result.data ?? []),
  })
  const references = texts.filter((text) => text.kind === 'reference')
  return [...drafts, ...references].flatMap((text) => {
    const name = text.shortTitle ?? text.title
    const present: NamedState = {
      key: stateKey({ text: text.id }),
      state: { text: text.id },
      name,
      facts: `${languageName(text.language, i18n.language)} · ${t('common.clauses', { count: text.clauses })}`,
      language: text.language,
    }
    const earlier = versions
      .filter((version) => version.textId === text.id)
      .toSorted((a, b) => b.createdAt - a.createdAt)
      .map((version): NamedState => ({
        key: stateKey({ version: version.id }),
        state: { version: version.id },
        name: t('comparison.version', { title: name, name: version.name }),
        facts: `${dateAndTime(version.createdAt, i18n.language)} · ${t('common.clauses', { count: version.clauses })}`,
        language: text.language,
      }))
    return [present, ...earlier]
  })
}
