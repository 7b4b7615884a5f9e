import styles from './Kbd.module.css'

/** A shortcut as it is written on keys: "Ctrl K", "Alt ↑". */
export function Kbd({ keys }: { keys: string }) {
  return <kbd className={styles.kbd}>{keys}</kbd>
}
