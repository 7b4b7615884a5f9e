import { useMutation } from '@tanstack/react-query'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { TextId, TextRecord } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { Menu } from '../../ui/Menu'
import { showToast } from '../../ui/toast'
import styles from './LibraryList.module.css'
import { RenameDialog } from './RenameDialog'
import button from './TextMenu.module.css'

function refresh(): void {
  void queryClient.invalidateQueries({ queryKey: orpc.text.list.key() })
}

interface TextMenuProps {
  text: TextRecord
  onOpen: (id: TextId) => void
}

/** What can be done with a text from the library; removing can be taken back. */
export function TextMenu({ text, onOpen }: TextMenuProps) {
  const { t } = useTranslation()
  const [renaming, setRenaming] = useState(false)
  const tellFailure = (error: unknown): void => showToast(sentenceOf(t, error))
  const bringBack = useMutation(
    orpc.text.bringBack.mutationOptions({
      onSuccess: ({ title }) => {
        refresh()
        showToast(t('library.broughtBack', { title }))
      },
      onError: tellFailure,
    }),
  )
  const remove = useMutation(
    orpc.text.remove.mutationOptions({
      onSuccess: () => {
        refresh()
        showToast(t('library.removed', { title: text.title }), {
          label: t('library.bringBack'),
          run: () => bringBack.mutate({ id: text.id }),
        })
      },
      onError: tellFailure,
    }),
  )
  return (
    <div className={styles.menu}>
      <Menu
        label={t('library.actions', { title: text.title })}
        actions={[
          { id: 'open', label: t('library.open'), onAction: () => onOpen(text.id) },
          { id: 'rename', label: t('library.rename'), onAction: () => setRenaming(true) },
          { id: 'remove', label: t('library.remove'), onAction: () => remove.mutate({ id: text.id }) },
        ]}
      >
        <Button className={button.button} aria-label={t('library.actions', { title: text.title })}>
          <Ellipsis size={15} aria-hidden />
        </Button>
      </Menu>
      {renaming && <RenameDialog text={text} onClose={() => setRenaming(false)} />}
    </div>
  )
}
