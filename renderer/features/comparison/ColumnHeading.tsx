import styles from './ComparisonTable.module.css'

export interface ColumnHeadingProps {
  name: string
  facts: string
  language: string
}

/** What stands on one side, and since when or how long it is. */
export function ColumnHeading({ name, facts, language }: ColumnHeadingProps) {
  return (
    <div role="columnheader" className={styles.heading}>
      <span className={styles.name} lang={language}>
        {name}
      </span>
      <span className={styles.facts}>{facts}</span>
    </div>
  )
}
