import type { ReactNode } from 'react'
import styles from './Spoken.module.css'

interface SpokenProps {
  children: ReactNode
  /** Where it changes and is to be said when it does. */
  role?: 'status'
  lang?: string
}

/** Words for who listens: no room on the page, and never in what is copied from it. */
export function Spoken(props: SpokenProps) {
  return <span {...props} className={styles.spoken} />
}
