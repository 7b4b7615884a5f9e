import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Chip.module.css'

export interface ChipProps {
  label: string
  /** How many it stands for. */
  count?: number
  /** Absent where it is no switch, and shown as what is on. */
  isPressed?: boolean
  /** What pressing does to the list: narrows it to this, or, struck through while off, hides and shows this of it. */
  does?: 'narrow' | 'show'
  isDisabled?: boolean
  /** What pressing it does, for who hears it alone, where the label does not say. */
  spoken?: string
  /** After the label, hidden from assistive technology. */
  icon?: ReactNode
  onPress: () => void
}

/** A small round switch among others that say what of a list is seen. They stand in an element of the class `chips`. */
export function Chip({ label, count, isPressed, does = 'narrow', isDisabled = false, spoken, icon, onPress }: ChipProps) {
  const { i18n } = useTranslation()
  return (
    <button
      type="button"
      className={`${styles.chip} ${styles[does]} ${isPressed === undefined ? styles.on : ''}`}
      aria-pressed={isPressed}
      aria-label={spoken}
      disabled={isDisabled}
      onClick={onPress}
    >
      <span>{label}</span>
      {count !== undefined && <span className={styles.count}>{new Intl.NumberFormat(i18n.language).format(count)}</span>}
      {icon}
    </button>
  )
}
