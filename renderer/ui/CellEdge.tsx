import { Fragment, type ReactNode } from 'react'
import styles from './CellEdge.module.css'

/** Plain text with a rule where one cell of a table's row ends and another begins. */
export function withCellEdges(text: string): ReactNode {
  if (!text.includes('\t')) return text
  return text.split('\t').map((words, at) => {
    const key = at
    return (
      <Fragment key={key}>
        {at > 0 && <span className={styles.edge}>{'\t'}</span>}
        {words}
      </Fragment>
    )
  })
}
