import { Fragment, type CSSProperties, type ReactNode } from 'react'
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

/** With more cells, columns would be narrower than words: they stand in one line, rules between them. */
const MOST_COLUMNS = 8

/** What sets the element around a row's plain text in columns; nothing where it has no cells, or too many. */
export function cellColumns(text: string): { className: string; style?: CSSProperties } {
  const columns = text.split('\t').length
  if (columns === 1 || columns > MOST_COLUMNS) return { className: '' }
  return { className: styles.row ?? '', style: { columnCount: columns } }
}
