import { IndentDecrease, IndentIncrease } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { clauseKind, DEEPEST, type Clause } from '../../../shared/model/clause'
import { IconButton } from '../../ui/IconButton'
import { InlineText } from '../../ui/InlineText'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import styles from './ImportDialog.module.css'

interface ClauseRowProps {
  clause: Clause
  index: number
  language: string
  onChange: (clause: Clause) => void
}

export function ClauseRow({ clause, index, language, onChange }: ClauseRowProps) {
  const { t } = useTranslation()
  const position = index + 1
  return (
    <div className={styles.clause} data-depth={Math.min(clause.depth, 4)}>
      <div className={styles.controls}>
        <div className={styles.kind}>
          <Select
            label={t('importing.kindOf', { index: position })}
            labelHidden
            size="compact"
            options={clauseKind.options.map((kind) => ({ value: kind, label: t(`common.clauseKind.${kind}`) }))}
            value={clause.kind}
            onChange={(kind) => onChange({ ...clause, kind })}
          />
        </div>
        <div className={styles.label}>
          <TextField
            label={t('importing.labelOf', { index: position })}
            labelHidden
            placeholder={t('importing.label')}
            value={clause.lockedLabel ?? ''}
            onChange={(label) => onChange({ ...clause, lockedLabel: label || null })}
            maxLength={40}
          />
        </div>
        <IconButton
          label={t('importing.shallower', { index: position })}
          isDisabled={clause.depth === 0}
          onPress={() => onChange({ ...clause, depth: clause.depth - 1 })}
        >
          <IndentDecrease size={15} aria-hidden />
        </IconButton>
        <IconButton
          label={t('importing.deeper', { index: position })}
          isDisabled={clause.depth === DEEPEST}
          onPress={() => onChange({ ...clause, depth: clause.depth + 1 })}
        >
          <IndentIncrease size={15} aria-hidden />
        </IconButton>
      </div>
      <p className={`${styles.text} ${styles[clause.kind] ?? ''}`} lang={language}>
        <InlineText content={clause.content} />
      </p>
    </div>
  )
}
