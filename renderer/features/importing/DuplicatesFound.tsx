import { useTranslation } from 'react-i18next'
import type { Duplicate } from '../../../shared/model/importing'
import type { TextId } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

interface DuplicatesFoundProps {
  /** The likest first; never empty. */
  duplicates: readonly Duplicate[]
  onOpen: (id: TextId) => void
  /** Imports over a reference, or into a draft. */
  onInto: (duplicate: Duplicate) => void
}

/** Said before anything is stored: the library has a text that says the same, or much of it. */
export function DuplicatesFound({ duplicates, onOpen, onInto }: DuplicatesFoundProps) {
  const { t } = useTranslation()
  const [first, ...others] = duplicates
  if (!first) return null
  const percent = Math.floor(first.share * 100)
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button size="small" onPress={() => onOpen(first.textId)}>
            {t('importing.openDuplicate')}
          </Button>
          {!first.identical && (
            <Button size="small" onPress={() => onInto(first)}>
              {t(first.kind === 'reference' ? 'importing.asNewer' : 'importing.mergeIntoIt')}
            </Button>
          )}
        </>
      }
    >
      {first.identical
        ? t('importing.identical', { title: first.title })
        : t('importing.alike', { title: first.title, percent })}
      {others.length > 0 && ` ${t('importing.othersAlike', { count: others.length })}`}
    </Notice>
  )
}
