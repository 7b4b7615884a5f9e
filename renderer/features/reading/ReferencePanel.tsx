import { skipToken, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { citations } from '../../../shared/clauses/citation'
import type { ClauseId } from '../../../shared/model/clause'
import type { PassageRange } from '../../../shared/model/comment'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { TextId, DescribedText } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { EmptyState } from '../../ui/EmptyState'
import { languageName } from '../../ui/languageName'
import { Notice } from '../../ui/Notice'
import { SearchField } from '../../ui/SearchField'
import { Select } from '../../ui/Select'
import { ClauseList } from './ClauseList'
import { filterClauses } from './filterClauses'
import type { InsertClause } from './ReadingClause'
import styles from './ReadingPage.module.css'

/** A clause someone wants in the draft, or words of it, and how it is cited. */
export interface ChosenClause {
  textId: TextId
  clauseId: ClauseId
  citation: string
  passage?: PassageRange | undefined
}

export interface ReferencePanelProps {
  references: readonly DescribedText[]
  beside: TextId | null
  /** The clause of it to go to. */
  besideClause: ClauseId | null
  onChoose: (id: TextId) => void
  /** Null until the draft can take clauses. */
  onInsert: ((chosen: ChosenClause, mode: InsertionMode) => void) | null
}

/** A reference text kept beside the draft, to read and to take clauses from. */
export function ReferencePanel(props: ReferencePanelProps) {
  const { references, beside, besideClause, onChoose, onInsert } = props
  const { t, i18n } = useTranslation()
  const [words, setWords] = useState('')
  const filter = useDeferredValue(words)
  const { data, error } = useQuery(orpc.text.get.queryOptions({ input: beside ? { id: beside } : skipToken }))
  const shown = useMemo(() => filterClauses(data?.clauses ?? [], filter), [data, filter])
  const insert = useMemo(() => {
    if (!data || !onInsert) return null
    const { record, clauses } = data
    const cited = citations(record, clauses)
    const insertClause: InsertClause = ({ id }, mode, passage) => {
      const citation = cited[clauses.findIndex((clause) => clause.id === id)] ?? record.title
      onInsert({ textId: record.id, clauseId: id, citation, passage: passage ?? undefined }, mode)
    }
    return insertClause
  }, [data, onInsert])
  return (
    <div className={styles.aside}>
      <Select
        label={t('library.reading.choose')}
        placeholder={t('library.reading.chooseFirst')}
        options={references.map((record) => ({
          value: record.id,
          label: record.shortTitle ?? record.title,
          lang: record.language,
          description: [
            languageName(record.language, i18n.language),
            ...(record.wording === 'digest' ? [t('common.wording.digest')] : []),
          ].join(' · '),
        }))}
        value={beside}
        onChange={onChoose}
      />
      {!beside && <EmptyState title={t('library.reading.chooseText')} />}
      {error && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
      {data && (
        <>
          <SearchField
            label={t('library.reading.filter')}
            placeholder={t('library.reading.filterPlaceholder')}
            value={words}
            onChange={setWords}
          />
          {data.record.wording === 'digest' && (
            <Notice tone="warning">{t('library.reading.digestBanner')}</Notice>
          )}
          {filter.trim() && (
            <p className={styles.told} role="status">
              {shown.length > 0
                ? t('library.reading.filtered', { count: shown.length })
                : t('library.reading.filteredNone')}
            </p>
          )}
          <ClauseList
            key={data.record.id}
            clauses={shown}
            language={data.record.language}
            focusClause={besideClause}
            onInsert={insert}
            size="panel"
          />
        </>
      )}
    </div>
  )
}
