import { Fragment, type ReactNode } from 'react'
import { joinRuns, plainText, setContent } from '../../shared/clauses/plainText'
import { cellsOf, isHeadingRow } from '../../shared/clauses/tableRows'
import type { Footnote, InlineContent, Mark, SetInline } from '../../shared/model/inline'
import { withCellEdges } from './CellEdge'
import styles from './InlineText.module.css'

const ELEMENTS = { bold: 'strong', italic: 'em', underline: 'u' } as const

export interface InlineTextProps {
  content: InlineContent
  /** The number of its first footnote, where its text is numbered throughout. */
  firstNote?: number
}

/** A clause's content to be read, not edited: its marks as elements, its line breaks kept, a row's cells side by side, a table of one row. */
export function InlineText({ content, firstNote = 1 }: InlineTextProps) {
  const cells = cellsOf(content)
  if (cells.length === 1) return <Words content={content} firstNote={firstNote} />
  const role = isHeadingRow(content) ? 'columnheader' : 'cell'
  return (
    <span role="table" className={styles.table}>
      <span role="row" className={styles.row} style={{ gridTemplateColumns: `repeat(${cells.length}, minmax(4.5em, 1fr))` }}>
        {cells.map((cell, at) => {
          const before = cells.slice(0, at).flat().filter(({ type }) => type === 'footnote').length
          const key = at
          return (
            <span key={key} role={role} className={styles.cell}>
              {/* A character of the row, to whoever counts them in a selection. */}
              {at > 0 && <span className={styles.edge}>{'\t'}</span>}
              <Words content={cell} firstNote={firstNote + before} />
            </span>
          )
        })}
      </span>
    </span>
  )
}

function Words({ content, firstNote }: Required<InlineTextProps>) {
  let note = firstNote
  const parts = content.flatMap((part): (SetInline | Footnote)[] => (part.type === 'footnote' ? [part] : setContent([part])))
  return joinRuns(parts).map((part, index) => {
    const key = index
    if (part.type === 'footnote') {
      return (
        <sup key={key} className={styles.note} title={plainText(part.content)}>
          {note++}
        </sup>
      )
    }
    return part.type === 'break' ? <br key={key} /> : <Fragment key={key}>{inMarks(part.text, part.marks)}</Fragment>
  })
}

/** Words in the elements of their marks. */
export function inMarks(text: string, marks: readonly Mark[] = []): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    const Element = ELEMENTS[mark]
    return <Element>{inner}</Element>
  }, withCellEdges(text))
}
