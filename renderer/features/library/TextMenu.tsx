import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { TextId, DescribedText } from '../../../shared/model/text'
import { Menu } from '../../ui/Menu'
import styles from './LibraryList.module.css'
import { RemoveQuotedDialog } from './RemoveQuotedDialog'
import { RenameDialog } from './RenameDialog'
import button from './TextMenu.module.css'
import type { TextTask } from './textTask'
import { useTextActions } from './useTextActions'

interface TextMenuProps {
  text: DescribedText
  onOpen: (id: TextId) => void
  onTask: (task: TextTask) => void
}

/** What can be done with a text from the library; archiving and removing can be taken back. */
export function TextMenu({ text, onOpen, onTask }: TextMenuProps) {
  const { t } = useTranslation()
  const [renaming, setRenaming] = useState(false)
  const actions = useTextActions(text)
  const task = (kind: TextTask['kind'], label: string) => ({
    id: kind,
    label,
    onAction: () => onTask({ kind, textId: text.id }),
  })
  return (
    <div className={styles.menu}>
      <Menu
        label={t('library.actions', { title: text.title })}
        actions={[
          { id: 'open', label: t('library.open'), onAction: () => onOpen(text.id) },
          ...(text.kind === 'draft'
            ? [
                { id: 'rename', label: t('library.rename'), onAction: () => setRenaming(true) },
                task('report', t('commands.report.open')),
                task('merge', t('references.merge')),
              ]
            : [
                task('record', t('references.edit')),
                task('newerText', t(text.wording === 'digest' ? 'references.official' : 'references.newer')),
                task('languageVersion', t('references.language')),
              ]),
          {
            id: 'archive',
            label: t(text.archived ? 'references.unarchive' : 'references.archive'),
            onAction: () => actions.archive(!text.archived),
          },
          { id: 'remove', label: t('library.remove'), onAction: actions.remove },
        ]}
      >
        <Button className={button.button} aria-label={t('library.actions', { title: text.title })}>
          <Ellipsis size={15} aria-hidden />
        </Button>
      </Menu>
      {renaming && <RenameDialog text={text} onClose={() => setRenaming(false)} />}
      {actions.isQuoted && (
        <RemoveQuotedDialog
          text={text}
          onClose={actions.settle}
          onArchive={() => actions.archive(true)}
          onRemove={actions.removeQuoted}
        />
      )}
    </div>
  )
}
