import type { ReactNode } from 'react'
import styles from './Facts.module.css'

export interface Fact {
  name: string
  /** What is not known is not mentioned. */
  value: ReactNode
  /** The language of the value where it is not the interface's. */
  lang?: string | undefined
}

export interface FactsProps {
  label?: string
  facts: readonly Fact[]
  /** Below each other, or beside each other where there is room. */
  columns?: 'one' | 'several'
}

/** What is known of something, each fact with its name. */
export function Facts({ label, facts, columns = 'one' }: FactsProps) {
  return (
    <dl className={`${styles.facts} ${styles[columns]}`} aria-label={label}>
      {facts.map(
        ({ name, value, lang }) =>
          value && (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd lang={lang}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
