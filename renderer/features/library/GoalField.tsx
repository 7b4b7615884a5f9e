import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import field from '../../ui/Field.module.css'
import styles from './GoalField.module.css'

const GOALS = Array.from({ length: 17 }, (_, at) => String(at + 1))

/** Which of the seventeen goals a text serves. */
export function GoalField({ goals, onChange }: { goals: readonly string[]; onChange: (goals: string[]) => void }) {
  const { t } = useTranslation()
  const label = useId()
  return (
    <div className={field.field}>
      <span id={label} className={field.label}>
        {t('references.record.goals')}
      </span>
      <ToggleButtonGroup
        className={styles.goals}
        aria-labelledby={label}
        selectionMode="multiple"
        selectedKeys={goals}
        onSelectionChange={(keys) => onChange(GOALS.filter((goal) => keys.has(goal)))}
      >
        {GOALS.map((goal) => (
          <ToggleButton key={goal} id={goal} className={styles.goal} aria-label={t('references.sdg', { number: goal })}>
            {goal}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <span className={field.description}>{t('references.record.goalsHint')}</span>
    </div>
  )
}
