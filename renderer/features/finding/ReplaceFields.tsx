import { ALargeSmall } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { NewWords } from '../../editor/finding/draftFinder'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { ToggleButton } from '../../ui/ToggleButton'
import styles from './FindBar.module.css'

interface ReplaceFieldsProps {
  by: NewWords
  language: string
  canReplace: boolean
  count: number
  onChange: (change: Partial<NewWords>) => void
  onReplace: () => void
  onReplaceAll: () => void
}

/** What is to stand in place of the matches; Enter replaces the one one is at. */
export function ReplaceFields({ by, language, canReplace, count, onChange, onReplace, onReplaceAll }: ReplaceFieldsProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.row}>
      <div className={styles.field} lang={language}>
        <TextField
          label={t('finding.replacement')}
          labelHidden
          placeholder={t('finding.replacement')}
          value={by.words}
          onChange={(words) => onChange({ words })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            onReplace()
          }}
        />
      </div>
      <Button size="small" isDisabled={!canReplace} onPress={onReplace} tip={t('finding.replace')} shortcut={t('finding.enter')}>
        {t('finding.replace')}
      </Button>
      <Button size="small" isDisabled={count === 0} onPress={onReplaceAll}>
        {t('finding.replaceAll')}
      </Button>
      <ToggleButton label={t('finding.keepCase')} isSelected={by.keepCase} onChange={(keepCase) => onChange({ keepCase })}>
        <ALargeSmall size={15} aria-hidden />
      </ToggleButton>
    </div>
  )
}
