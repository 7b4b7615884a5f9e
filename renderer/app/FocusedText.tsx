import { Minimize2 } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton'
import styles from './FocusedText.module.css'

/** The way out of the focus on the text: Escape, or the button in the corner. */
export function FocusedText({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // What is open over the text is closed first.
      if (event.key !== 'Escape' || document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')) return
      event.stopPropagation()
      onLeave()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [onLeave])
  return (
    <aside className={styles.corner} aria-label={t('writing.focus')}>
      <IconButton label={t('writing.leaveFocus')} shortcut={t('writing.escape')} onPress={onLeave}>
        <Minimize2 size={15} aria-hidden />
      </IconButton>
    </aside>
  )
}
