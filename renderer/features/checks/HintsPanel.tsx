import { Eye } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dismissalOf } from '../../../shared/checks/dismissals'
import { checkName, type Hint } from '../../../shared/model/hint'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import type { Hints } from '../../editor/hints/hintState'
import { EmptyState } from '../../ui/EmptyState'
import { ProgressBar } from '../../ui/ProgressBar'
import { ToggleButton } from '../../ui/ToggleButton'
import { announce } from '../../ui/toast'
import { DismissedHints } from './DismissedHints'
import { HintGroup } from './HintGroup'
import styles from './HintsPanel.module.css'
import { useDismissals } from './useDismissals'
import { useHintState } from './useHints'

export interface HintsPanelProps {
  hints: Hints
  textId: TextId
  /** The text's. */
  language: LanguageTag
}

/** The hints of the draft by check: where each is, what it says, and what can be done about it. */
export function HintsPanel({ hints, textId, language }: HintsPanelProps) {
  const { t } = useTranslation()
  const shown = useHintState(hints, 'shown')
  const complete = useHintState(hints, 'complete')
  const dismissed = useHintState(hints, 'dismissed')
  const unchecked = useHintState(hints, 'unchecked')
  const { dismiss, bringBack } = useDismissals(textId)
  const [showsDismissed, setShowsDismissed] = useState(false)
  const groups = useMemo(() => Map.groupBy(shown, ({ check }) => check), [shown])

  const fix = (some: readonly Hint[]): void => announce(t('checks.fixed', { count: hints.fix(some) }))
  const setAside = dismissed.length + unchecked.length
  if (!complete) return <ProgressBar label={t('checks.reading')} />
  return (
    <section className={styles.panel} aria-label={t('checks.title')}>
      <header className={styles.head}>
        <p className={styles.intro}>{t('checks.intro')}</p>
        {setAside > 0 && (
          <ToggleButton label={t('checks.showDismissed')} isSelected={showsDismissed} onChange={setShowsDismissed}>
            <Eye size={15} aria-hidden />
          </ToggleButton>
        )}
      </header>
      {shown.length === 0 && <EmptyState title={t('checks.none')}>{t('checks.noneText')}</EmptyState>}
      {checkName.options.map((check) => {
        const found = groups.get(check)
        return (
          found && (
            <HintGroup
              key={check}
              check={check}
              found={found}
              language={language}
              labelOf={hints.labelOf}
              onGo={hints.go}
              onFix={fix}
              onDismiss={(hint) => dismiss(dismissalOf(hint))}
              onDismissCheck={() => dismiss({ check, clauseId: null, words: '' })}
            />
          )
        )
      })}
      {showsDismissed && setAside > 0 && (
        <DismissedHints
          hints={dismissed}
          checks={unchecked}
          language={language}
          onBringBack={(hint) => bringBack(dismissalOf(hint))}
          onBringBackCheck={(check) => bringBack({ check, clauseId: null, words: '' })}
        />
      )}
    </section>
  )
}
