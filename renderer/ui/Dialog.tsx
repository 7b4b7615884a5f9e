import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import styles from './Dialog.module.css'
import { useFocusReturn } from './focusReturn'
import { IconButton } from './IconButton'
import modal from './Modal.module.css'

export interface DialogProps {
  title: string
  isOpen: boolean
  onClose: () => void
  size?: 'narrow' | 'normal' | 'wide'
  /** False while something runs that must not be left by accident. */
  isDismissable?: boolean
  /** Buttons, the main one last. */
  actions?: ReactNode
  children: ReactNode
}

/** A modal dialog: focus goes in, stays in, and comes back; Escape closes. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, size = 'normal', isDismissable = true, actions, children } = props
  const { t } = useTranslation()
  useFocusReturn(isOpen)
  return (
    <ModalOverlay
      className={modal.overlay}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
    >
      <Modal className={`${modal.modal} ${styles[size]}`}>
        <AriaDialog className={modal.dialog}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
            <IconButton label={t('common.close')} onPress={onClose} isDisabled={!isDismissable}>
              <X size={16} aria-hidden />
            </IconButton>
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
