import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Chip.module.css'

export interface ChipProps {
  label: string
  /** How many it stands for. */
  count?: number
  /** Absent where it is no switch, and shown as what is on. */
  isPressed?: boolean
  /** What pressing it does, for who hears it alone, where the label does not say. */
  spoken?: string
  /** After the label, hidden from assistive technology. */
  icon?: ReactNode
  onPress: () => void
}

/** A small round switch among others that narrow a list. They stand in an element of the class `chips`. */
export function Chip({ label, count, isPressed, spoken, icon, onPress }: ChipProps) {
  const { i18n } = useTranslation()
  return (
    <button
      type="button"
      className={`${styles.chip} ${isPressed === undefined ? styles.on : ''}`}
      aria-pressed={isPressed}
      aria-label={spoken}
      onClick={onPress}
    >
      <span>{label}</span>
      {count !== undefined && <span className={styles.count}>{new Intl.NumberFormat(i18n.language).format(count)}</span>}
      {icon}
    </button>
  )
}
