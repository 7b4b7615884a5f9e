import { useQueries, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ComparedSource } from '../../../shared/model/comparison'
import { orpc } from '../../api/client'
import { dateAndTime } from '../../ui/dates'
import { languageName } from '../../ui/languageName'
import type { OpenedFiles } from './useOpenedFiles'

/** A text, a version or an opened file that can stand on either side. */
export interface NamedState {
  key: string
  state: ComparedSource
  name: string
  /** Its language or date, and how many clauses; that a file is not stored. */
  facts: string
  language: string
  /** The id of the text where it is a draft as it stands, which can be worked on. */
  draft: string | null
}

export function stateKey(state: ComparedSource): string {
  if ('opened' in state) return `opened:${state.opened}`
  return 'text' in state ? `text:${state.text}` : `version:${state.version}`
}

/** Files opened to be compared, then every text of the library, each followed by its versions or former texts, newest first. */
export function useTextStates({ files }: OpenedFiles): NamedState[] {
  const { t, i18n } = useTranslation()
  const { data: texts = [] } = useQuery(orpc.text.list.queryOptions())
  const drafts = texts.filter((text) => text.kind === 'draft')
  const kept = texts.filter((text) => text.versions !== undefined)
  const versions = useQueries({
    queries: kept.map(({ id }) => orpc.version.list.queryOptions({ input: { textId: id } })),
    combine: (results) => results.flatMap((result) => result.data ?? []),
  })
  const references = texts.filter((text) => text.kind === 'reference')
  const opened = files.map((file): NamedState => ({
    key: stateKey({ opened: file.id }),
    state: { opened: file.id },
    name: file.title,
    facts: t('comparison.opened.facts', { file: file.fileName }),
    language: file.language,
    draft: null,
  }))
  const stored = [...drafts, ...references].flatMap((text) => {
    const name = text.shortTitle ?? text.title
    const present: NamedState = {
      key: stateKey({ text: text.id }),
      state: { text: text.id },
      name,
      facts: `${languageName(text.language, i18n.language)} · ${t('common.clauses', { count: text.clauses })}`,
      language: text.language,
      draft: text.kind === 'draft' ? text.id : null,
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
        draft: null,
      }))
    return [present, ...earlier]
  })
  return [...opened, ...stored]
}
