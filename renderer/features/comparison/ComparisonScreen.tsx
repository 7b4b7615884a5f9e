import { skipToken, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../../shared/model/comparison'
import type { TextState } from '../../../shared/model/version'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { announce } from '../../ui/toast'
import { ComparisonFooter } from './ComparisonFooter'
import { ComparisonHeader } from './ComparisonHeader'
import styles from './ComparisonScreen.module.css'
import { ComparisonTable } from './ComparisonTable'
import { rowLabels } from './rowLabels'
import { useChangeKeys } from './useChangeKeys'
import { useComparisonView } from './useComparisonView'
import { stateKey, useTextStates, type NamedState } from './useTextStates'

export interface ComparisonScreenProps {
  left: TextState | null
  right: TextState | null
  onChange: (left: TextState | null, right: TextState | null) => void
  onClose?: () => void
}

/** Two texts or versions side by side: what changed, clause by clause. */
export function ComparisonScreen({ left, right, onChange, onClose }: ComparisonScreenProps) {
  const { t } = useTranslation()
  const states = useTextStates()
  const { data: comparison, error, isFetching } = useQuery({
    ...orpc.comparison.make.queryOptions({ input: left && right ? { left, right } : skipToken }),
    // A text may have been edited since this pair was last looked at: nothing old is shown meanwhile.
    gcTime: 0,
  })
  const view = useComparisonView(comparison)
  const hasRows = comparison !== undefined && comparison.rows.length > 0 && !comparison.summary.identical

  const goTo = (row: number | null): void => {
    if (!comparison || row === null) return
    view.goTo(row)
    const { kind, renumbered } = comparison.rows[row]!
    const { from, to } = rowLabels(comparison.rows[row]!, comparison)
    announce(
      t('comparison.announced', {
        position: view.changes.indexOf(row) + 1,
        count: view.changes.length,
        kind: kind === 'unchanged' && renumbered ? t('comparison.renumbered') : t(`comparison.kind.${kind}`),
        labels: from && to && from !== to ? t('comparison.labels', { from, to }) : from || to,
      }),
    )
  }
  const step = (by: 1 | -1): void => goTo(view.neighbour(by))
  useChangeKeys(step)

  return (
    <div className={styles.screen}>
      <ComparisonHeader
        left={left}
        right={right}
        states={states}
        onChange={onChange}
        onClose={onClose}
        view={hasRows ? view : null}
        onStep={step}
      />
      <main className={styles.main} aria-label={t('comparison.title')} aria-busy={isFetching}>
        {error && (
          <div className={styles.message}>
            <Notice tone="error">{sentenceOf(t, error)}</Notice>
          </div>
        )}
        {(!left || !right) && (
          <div className={styles.alone}>
            <EmptyState title={t('comparison.empty')}>{t('comparison.emptyText')}</EmptyState>
          </div>
        )}
        {isFetching && !comparison && (
          <div className={styles.message}>
            <ProgressBar label={t('comparison.working')} />
          </div>
        )}
        {comparison && !hasRows && (
          <div className={styles.alone}>
            <Same comparison={comparison} />
          </div>
        )}
        {comparison && hasRows && (
          <>
            {comparison.left.language !== comparison.right.language && (
              <div className={styles.message}>
                <Notice tone="warning">{t('comparison.languages')}</Notice>
              </div>
            )}
            <ComparisonTable
              comparison={comparison}
              view={view}
              headings={{
                left: headingOf(left, comparison.left, states),
                right: headingOf(right, comparison.right, states),
              }}
              onGo={goTo}
            />
          </>
        )}
      </main>
      {comparison && hasRows && <ComparisonFooter comparison={comparison} />}
    </div>
  )
}

function Same({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation()
  if (comparison.rows.length === 0) return <EmptyState title={t('comparison.noClauses')} />
  return <EmptyState title={t('comparison.identical')}>{t('comparison.identicalText')}</EmptyState>
}

function headingOf(state: TextState | null, side: Comparison['left'], states: readonly NamedState[]) {
  const known = state && states.find(({ key }) => key === stateKey(state))
  return { name: known?.name ?? side.title, facts: known?.facts ?? '', language: side.language }
}
