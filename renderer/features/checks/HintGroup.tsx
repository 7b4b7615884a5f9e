import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import type { CheckName, Hint } from '../../../shared/model/hint'
import type { LanguageTag } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import { HintEntry } from './HintEntry'
import styles from './HintsPanel.module.css'

export interface HintGroupProps {
  check: CheckName
  found: readonly Hint[]
  language: LanguageTag
  labelOf: (id: ClauseId) => string
  onGo: (hint: Hint) => void
  onFix: (hints: readonly Hint[]) => void
  onDismiss: (hint: Hint) => void
  onDismissCheck: () => void
}

/** A list is looked through, not read to its end; the rest is asked for. */
const AT_FIRST = 8
const MORE = 100

/** What one check found. */
export function HintGroup({ check, found, onGo, onFix, onDismiss, onDismissCheck, ...entry }: HintGroupProps) {
  const { t } = useTranslation()
  const heading = useId()
  const [most, setMost] = useState(AT_FIRST)
  const name = t(`checks.names.${check}`)
  const fixable = found.filter(({ fix }) => fix)
  const rest = found.length - most
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading} className={styles.name}>
        {name} <span className={styles.count}>{found.length}</span>
      </h3>
      <p className={styles.about}>{t(`checks.about.${check}`)}</p>
      <div className={styles.actions}>
        {fixable.length > 1 && (
          <Button size="small" aria-label={t('checks.fixAllOf', { check: name })} onPress={() => onFix(fixable)}>
            {t('checks.fixAll', { count: fixable.length })}
          </Button>
        )}
        <Button size="small" look="quiet" aria-label={t('checks.dismissCheckOf', { check: name })} onPress={onDismissCheck}>
          {t('checks.dismissCheck')}
        </Button>
      </div>
      <ol className={styles.list}>
        {found.slice(0, most).map((hint) => (
          <HintEntry
            key={`${hint.clauseId} ${hint.start} ${hint.message}`}
            hint={hint}
            {...entry}
            onGo={() => onGo(hint)}
            onFix={() => onFix([hint])}
            onDismiss={() => onDismiss(hint)}
          />
        ))}
      </ol>
      {rest > 0 && (
        <Button size="small" look="quiet" onPress={() => setMost(most + MORE)}>
          {t('checks.more', { count: Math.min(rest, MORE) })}
        </Button>
      )}
    </section>
  )
}
