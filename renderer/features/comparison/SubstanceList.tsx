import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '../../../shared/model/comparison'
import { Spoken } from '../../ui/Spoken'
import styles from './ChangeCell.module.css'
import { substanceFacts } from './substanceFacts'

const ARROWS = { stronger: '↑', weaker: '↓' } as const

/** What a change of wording or of place does: "verb ↑", "number", "under another chapeau". */
export function SubstanceList({ row }: { row: ComparisonRow }) {
  const { t } = useTranslation()
  const facts = substanceFacts(row, t)
  if (facts.length === 0) return null
  return (
    <ul className={styles.facts}>
      {facts.map(({ key, type, word, direction, said }) => (
        <li key={key} className={styles.fact} data-type={type} title={said}>
          <span aria-hidden>
            {word}
            {(direction === 'stronger' || direction === 'weaker') && `\u00A0${ARROWS[direction]}`}
          </span>
          <Spoken>{said}</Spoken>
        </li>
      ))}
    </ul>
  )
}
