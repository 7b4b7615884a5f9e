import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/clauses/plainText'
import { compareWords } from '../../../shared/compare/compareWords'
import type { ReadClause } from '../../../shared/model/clause'
import type { Segment } from '../../../shared/model/comparison'
import type { Corrigendum } from '../../../shared/model/reference'
import { Button } from '../../ui/Button'
import { longDate } from '../../ui/dates'
import { WordChanges } from '../../ui/WordChanges'
import styles from './ClauseList.module.css'

interface CorrectedClauseProps {
  clause: ReadClause
  /** Of this clause, in the order they were made; never empty. */
  corrigenda: readonly Corrigendum[]
  language: string
  onWithdraw: (id: string) => void
}

/** Under a corrected clause: the words printed beside those to be read, who says so, when and why. */
export function CorrectedClause({ clause, corrigenda, language, onWithdraw }: CorrectedClauseProps) {
  const { t, i18n } = useTranslation()
  const segments = useMemo(
    () => compareWords(plainText(corrigenda[0]!.printed), plainText(clause.content), language),
    [corrigenda, clause.content, language],
  )
  const label = clause.label || t(`common.clauseKind.${clause.kind}`)
  const said = ({ madeAt, madeBy, reason }: Corrigendum): string => {
    const date = longDate(new Date(madeAt).toISOString().slice(0, 10), i18n.language)
    return madeBy ? t('references.correction.by', { date, name: madeBy, reason }) : t('references.correction.unsigned', { date, reason })
  }
  return (
    <div className={styles.corrected} lang={i18n.language}>
      <WordChanges segments={aroundChanges(segments)} label={t('references.correction.changed')} language={language} />
      <ul>
        {corrigenda.map((corrigendum, at) => (
          <li key={corrigendum.id} className={styles.corrigendum}>
            <span>{said(corrigendum)}</span>
            {at === corrigenda.length - 1 && (
              <Button
                size="small"
                look="quiet"
                aria-label={t('references.correction.withdrawLabelled', { label })}
                onPress={() => onWithdraw(corrigendum.id)}
              >
                {t('references.correction.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const AROUND = 48

/** The changes with a few words around each: the clause itself stands above. */
function aroundChanges(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, at): Segment => {
    if (segment.op !== 'equal' || segment.text.length <= 2 * AROUND) return segment
    const before = at === 0 ? '' : segment.text.slice(0, AROUND)
    const after = at === segments.length - 1 ? '' : segment.text.slice(-AROUND)
    return { op: 'equal', text: `${before}…${after}`.toWellFormed() }
  })
}
