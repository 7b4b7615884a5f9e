import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TextRecord } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import type { ReferenceTask } from './referenceTask'

interface ManageMenuProps {
  record: TextRecord
  structureIsOurs: boolean
  onTask: (task: ReferenceTask) => void
}

/** What can be put right about a reference, or added to it. */
export function ManageMenu({ record, structureIsOurs, onTask }: ManageMenuProps) {
  const { t } = useTranslation()
  const task = (id: ReferenceTask, label: string) => ({ id, label, onAction: () => onTask(id) })
  return (
    <Menu
      label={t('references.more')}
      actions={[
        task('record', t('references.edit')),
        ...(structureIsOurs ? [task('structure', t('references.structure'))] : []),
        task('newerText', t(record.wording === 'digest' ? 'references.official' : 'references.newer')),
        task('languageVersion', t('references.language')),
      ]}
    >
      <Button look="quiet">
        {t('references.more')}
        <ChevronDown size={14} aria-hidden />
      </Button>
    </Menu>
  )
}
