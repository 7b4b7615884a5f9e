import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton'
import styles from './Drawer.module.css'

interface DrawerProps {
  side: 'left' | 'right'
  onClose: () => void
  children: ReactNode
}

/** A column laid over the text where the window is too small for both; Escape puts it away. */
export function Drawer({ side, onClose, children }: DrawerProps) {
  const { t } = useTranslation()
  const drawer = useRef<HTMLDivElement>(null)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const closeByKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.stopPropagation()
      close()
    }
    const element = drawer.current
    // It opened over what had the focus; the next Tab should find what is in it.
    element?.focus()
    element?.addEventListener('keydown', closeByKey)
    return () => element?.removeEventListener('keydown', closeByKey)
  }, [])
  return (
    <div ref={drawer} tabIndex={-1} className={`${styles.drawer} ${styles[side]}`}>
      <div className={styles.close}>
        <IconButton label={t('common.close')} onPress={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {children}
    </div>
  )
}
