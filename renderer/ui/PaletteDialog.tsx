import type { ReactNode } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useFocusReturn } from './focusReturn'
import modal from './Modal.module.css'
import styles from './PaletteDialog.module.css'
import { SearchField } from './SearchField'

export interface PaletteDialogProps {
  title: string
  /** False: the title is only spoken. */
  isTitleShown?: boolean
  fieldLabel: string
  placeholder: string
  typed: string
  onType: (typed: string) => void
  onClose: () => void
  /** A react-aria Menu, and what is to be said beside it. */
  children: ReactNode
}

/** A field over a list, near the top of the window: type, choose with the arrows, Enter. */
export function PaletteDialog(props: PaletteDialogProps) {
  const { title, isTitleShown = false, fieldLabel, placeholder, typed, onType, onClose, children } = props
  useFocusReturn(true)
  return (
    <ModalOverlay className={modal.overlay} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={`${modal.modal} ${styles.modal}`}>
        <Dialog className={`${modal.dialog} ${styles.dialog}`} {...(!isTitleShown && { 'aria-label': title })}>
          {isTitleShown && (
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
          )}
          <Autocomplete inputValue={typed} onInputChange={onType}>
            <div className={styles.field}>
              <SearchField label={fieldLabel} placeholder={placeholder} hasInitialFocus />
            </div>
            {children}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
