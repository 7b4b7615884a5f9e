import { useTranslation } from 'react-i18next'
import type { ChangeKind, Comparison, ComparisonRow } from '../../../shared/model/comparison'
import { Badge, type BadgeTone } from '../../ui/Badge'
import { Spoken } from '../../ui/Spoken'
import styles from './ChangeCell.module.css'
import { rowLabels } from './rowLabels'
import { SubstanceList } from './SubstanceList'

const TONES: Record<Exclude<ChangeKind, 'unchanged'>, BadgeTone> = {
  edited: 'accent',
  typography: 'typo',
  moved: 'move',
  'moved-edited': 'move',
  split: 'move',
  merged: 'move',
  inserted: 'insert',
  deleted: 'delete',
}

export interface ChangeCellProps {
  at: number
  row: ComparisonRow
  comparison: Comparison
  direction: 'up' | 'down' | undefined
  /** Goes to where a moved clause stood; null where this is that place. */
  onGoBack: ((at: number) => void) | null
}

/** What happened to a row, and under which number it stood and stands. */
export function ChangeCell({ at, row, comparison, direction, onGoBack }: ChangeCellProps) {
  const { t } = useTranslation()
  const { from, to } = rowLabels(row, comparison)
  const several = row.left.length + row.right.length > 2
  const relabelled = from !== to && from !== '' && to !== '' && (row.renumbered || several)
  const labels = relabelled && (
    <span className={styles.labels}>
      <span aria-hidden>
        {from} → {to}
      </span>
      <Spoken>{t('comparison.labels', { from, to })}</Spoken>
    </span>
  )
  return (
    <>
      {row.kind !== 'unchanged' && (
        <Badge tone={TONES[row.kind]}>
          {t(row.kind === 'moved-edited' ? 'comparison.kind.moved' : `comparison.kind.${row.kind}`)}
          {direction && (
            <>
              <span aria-hidden>{direction === 'up' ? '\u00A0↑' : '\u00A0↓'}</span>
              <Spoken> {t(direction === 'up' ? 'comparison.movedUp' : 'comparison.movedDown')}</Spoken>
            </>
          )}
        </Badge>
      )}
      {row.kind === 'moved-edited' && <Badge tone="accent">{t('comparison.kind.edited')}</Badge>}
      {direction && onGoBack ? (
        <button type="button" className={styles.back} title={t('comparison.place.goBack')} onClick={() => onGoBack(at)}>
          {labels || '↕'}
          <Spoken> {t('comparison.place.goBack')}</Spoken>
        </button>
      ) : (
        labels
      )}
      <SubstanceList row={row} />
    </>
  )
}
