import { memo } from 'react'
import styles from './MarkStrip.module.css'

export interface Mark {
  row: number
  /** 0–1 of the way down. */
  at: number
  tone: 'edit' | 'move' | 'insert' | 'delete' | 'typo'
  label: string
}

// More marks than this cannot be told apart on any screen.
const PLACES = 400

export interface MarkStripProps {
  marks: readonly Mark[]
  onGo: (row: number) => void
}

/** Where the changes are in the whole, for the pointer; the keyboard has next and previous. */
export const MarkStrip = memo(function MarkStrip({ marks, onGo }: MarkStripProps) {
  const byPlace = new Map<number, Mark>()
  for (const mark of marks) {
    const place = Math.round(mark.at * PLACES)
    if (!byPlace.has(place)) byPlace.set(place, mark)
  }
  return (
    <div className={styles.strip} aria-hidden>
      {[...byPlace].map(([place, { row, tone, label }]) => (
        <button
          key={row}
          type="button"
          tabIndex={-1}
          aria-label={label}
          title={label}
          className={`${styles.mark} ${styles[tone]}`}
          style={{ top: `${(100 * place) / PLACES}%` }}
          onClick={() => onGo(row)}
        />
      ))}
    </div>
  )
})
