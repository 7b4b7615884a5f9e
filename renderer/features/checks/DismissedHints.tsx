import { useTranslation } from 'react-i18next'
import { hintSentence } from '../../../shared/messages/hintSentence'
import type { CheckName, Hint } from '../../../shared/model/hint'
import type { LanguageTag } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import styles from './HintsPanel.module.css'
import { HintWords } from './HintWords'

export interface DismissedHintsProps {
  hints: readonly Hint[]
  /** Checks said no to in this draft. */
  checks: readonly CheckName[]
  language: LanguageTag
  onBringBack: (hint: Hint) => void
  onBringBackCheck: (check: CheckName) => void
}

/** What was said no to, to be thought better of. */
export function DismissedHints({ hints, checks, language, onBringBack, onBringBackCheck }: DismissedHintsProps) {
  const { t } = useTranslation()
  const back = (what: string, act: () => void) => (
    <Button size="small" look="quiet" aria-label={t('checks.bringBackThis', { what })} onPress={act}>
      {t('checks.bringBack')}
    </Button>
  )
  return (
    <section className={styles.group} aria-label={t('checks.dismissed')}>
      <h3 className={styles.name}>{t('checks.dismissed')}</h3>
      <ul className={styles.list}>
        {checks.map((check) => (
          <li key={check} className={styles.entry}>
            <span className={styles.aside}>
              <span>{t(`checks.names.${check}`)}</span>
              <span className={styles.message}>{t('checks.wholeCheck')}</span>
            </span>
            {back(t(`checks.names.${check}`), () => onBringBackCheck(check))}
          </li>
        ))}
        {hints.map((hint) => (
          <li key={`${hint.check} ${hint.clauseId} ${hint.start}`} className={styles.entry}>
            <span className={styles.aside}>
              <HintWords hint={hint} language={language} />
              <span className={styles.message}>{hintSentence(t, hint)}</span>
            </span>
            {back(hintSentence(t, hint), () => onBringBack(hint))}
          </li>
        ))}
      </ul>
    </section>
  )
}
