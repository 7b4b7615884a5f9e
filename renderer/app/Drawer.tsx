import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton'
import styles from './Drawer.module.css'

interface DrawerProps {
  side: 'left' | 'right'
  onClose: () => void
  children: ReactNode
}

/** A column laid over the text where the window is too small for it; the text stays within reach. */
export function Drawer({ side, onClose, children }: DrawerProps) {
  const { t } = useTranslation()
  return (
    <div
      className={`${styles.drawer} ${styles[side]}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.close}>
        <IconButton label={t('common.close')} onPress={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {children}
    </div>
  )
}
