import { useTranslation } from 'react-i18next'
import { Spoken } from '../../ui/Spoken'
import { ColumnHeading, type ColumnHeadingProps } from './ColumnHeading'
import styles from './ComparisonTable.module.css'

export interface Headings {
  left: ColumnHeadingProps
  right: ColumnHeadingProps
}

/** What stands in each column. */
export function TableHead({ headings, isUnified }: { headings: Headings; isUnified: boolean }) {
  const { t } = useTranslation()
  const change = (
    <div role="columnheader" className={styles.change}>
      <Spoken>{t('comparison.change')}</Spoken>
    </div>
  )
  return (
    <div role="rowgroup" className={styles.head}>
      {isUnified ? (
        <div role="row" aria-rowindex={1} className={styles.unified}>
          {change}
          <ColumnHeading
            // Two versions of one text have one name: what tells them apart comes below.
            name={fromTo(headings.left.name, headings.right.name)}
            facts={fromTo(headings.left.facts, headings.right.facts)}
            language={headings.right.language}
          />
        </div>
      ) : (
        <div role="row" aria-rowindex={1} className={styles.columns}>
          <ColumnHeading {...headings.left} />
          {change}
          <ColumnHeading {...headings.right} />
        </div>
      )}
    </div>
  )
}

function fromTo(left: string, right: string): string {
  return left === right ? right : [left, right].filter(Boolean).join(' → ')
}
