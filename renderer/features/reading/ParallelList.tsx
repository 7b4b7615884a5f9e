import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadClause } from '../../../shared/model/clause'
import type { ReadText } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { languageName } from '../../ui/languageName'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { notesOf } from './notesOf'
import styles from './ParallelList.module.css'
import { ReadingClause } from './ReadingClause'

export interface ParallelListProps {
  left: ReadText
  right: ReadText
}

/** Two language versions in two columns and one scroll, each clause beside its other self. */
export function ParallelList({ left, right }: ParallelListProps) {
  const { t, i18n } = useTranslation()
  const input = { left: left.record.id, right: right.record.id }
  const { data, error } = useQuery(orpc.text.parallel.queryOptions({ input }))
  const sides = useMemo(() => [left, right].map(clausesById), [left, right])
  if (error) return <Notice tone="error">{sentenceOf(t, error)}</Notice>
  if (!data) return <ProgressBar label={t('common.loading')} />
  return (
    <div className={styles.list}>
      <div className={styles.heads} aria-hidden>
        {[left, right].map(({ record }) => (
          <span key={record.id}>{languageName(record.language, i18n.language)}</span>
        ))}
      </div>
      {data.map((row) => (
        <div key={`${row.left}/${row.right}`} className={styles.row}>
          <Cell side={sides[0]!} id={row.left} language={left.record.language} isSure={row.isSure} />
          <Cell side={sides[1]!} id={row.right} language={right.record.language} isSure={row.isSure} />
        </div>
      ))}
    </div>
  )
}

interface Side {
  clauses: ReadonlyMap<string, ReadClause>
  first: ReadonlyMap<string, number>
}

function clausesById({ clauses }: ReadText): Side {
  return { clauses: new Map(clauses.map((clause) => [clause.id, clause])), first: notesOf(clauses).first }
}

function Cell({ side, id, language, isSure }: { side: Side; id: string | null; language: string; isSure: boolean }) {
  const { t, i18n } = useTranslation()
  const clause = id === null ? undefined : side.clauses.get(id)
  if (!clause) {
    return (
      <p className={styles.missing} lang={i18n.language}>
        {t('library.parallel.missing')}
      </p>
    )
  }
  return (
    <div className={isSure ? undefined : styles.unsure} lang={language} title={isSure ? undefined : t('library.parallel.unsure')}>
      <ReadingClause
        clause={clause}
        isFocused={false}
        firstNote={side.first.get(clause.id) ?? 1}
        selected={null}
        onInsert={null}
      />
    </div>
  )
}
