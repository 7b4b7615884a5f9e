import { Label } from 'react-aria-components/Label'
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar'
import styles from './ProgressBar.module.css'

/** What is going on, and how far; `value` is 0–100, absent where it cannot be known. */
export function ProgressBar({ label, value }: { label: string; value?: number }) {
  const known = value !== undefined
  return (
    <AriaProgressBar className={styles.progress} {...(known ? { value } : { isIndeterminate: true })}>
      {({ percentage }) => (
        <>
          <Label className={styles.label}>{label}</Label>
          <div className={styles.track}>
            <div className={known ? styles.fill : styles.running} style={known ? { width: `${percentage ?? 0}%` } : {}} />
          </div>
        </>
      )}
    </AriaProgressBar>
  )
}
