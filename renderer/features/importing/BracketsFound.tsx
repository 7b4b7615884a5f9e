import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readBrackets } from '../../../shared/brackets/readBrackets'
import { plainText } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import { Notice } from '../../ui/Notice'
import styles from './ImportDialog.module.css'

interface BracketsFoundProps {
  clauses: readonly Clause[]
  language: string
}

/** The rest is counted: the list is a hint of what to look at, not a place to mend it. */
const MOST_LISTED = 5
const AROUND = 24

/** How many brackets a file has, and which have no partner. */
export function BracketsFound({ clauses, language }: BracketsFoundProps) {
  const { t } = useTranslation()
  const { open, alone, listed } = useMemo(() => {
    const { brackets, unbalanced } = readBrackets(clauses)
    const texts = new Map(clauses.map((clause) => [clause.id, clause]))
    const first = unbalanced.slice(0, MOST_LISTED).map(({ clauseId, at }) => {
      const clause = texts.get(clauseId)
      const text = clause ? plainText(clause.content) : ''
      const [start, end] = [Math.max(0, at - AROUND), Math.min(text.length, at + 1 + AROUND)]
      const words = `${start > 0 ? '…' : ''}${text.slice(start, end).toWellFormed()}${end < text.length ? '…' : ''}`
      return { key: `${clauseId} ${at}`, label: clause?.lockedLabel ?? '', words }
    })
    return { open: brackets.filter(({ editorsNote }) => !editorsNote).length, alone: unbalanced.length, listed: first }
  }, [clauses])
  if (open === 0 && alone === 0) return null
  return (
    <Notice tone={alone > 0 ? 'warning' : 'information'}>
      {open > 0 && <>{t('importing.brackets', { count: open })} </>}
      {alone > 0 && (
        <>
          {t('importing.unbalanced', { count: alone })}
          <ul className={styles.unbalanced}>
            {listed.map(({ key, label, words }) => (
              <li key={key}>
                {label && `${label} `}
                <span lang={language}>{words}</span>
              </li>
            ))}
          </ul>
          {alone > listed.length && t('importing.unbalancedMore', { count: alone - listed.length })}
        </>
      )}
    </Notice>
  )
}
