import { WandSparkles, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { hintSentence } from '../../../shared/messages/hintSentence'
import type { ClauseId } from '../../../shared/model/clause'
import type { Hint } from '../../../shared/model/hint'
import type { LanguageTag } from '../../../shared/model/text'
import { IconButton } from '../../ui/IconButton'
import styles from './HintsPanel.module.css'
import { HintWords } from './HintWords'

export interface HintEntryProps {
  hint: Hint
  language: LanguageTag
  labelOf: (id: ClauseId) => string
  onGo: () => void
  onFix: () => void
  onDismiss: () => void
}

const ICON_SIZE = 14

/** One hint: press it to go there. */
export function HintEntry({ hint, language, labelOf, onGo, onFix, onDismiss }: HintEntryProps) {
  const { t } = useTranslation()
  const message = hintSentence(t, hint)
  const about = { message, words: hint.words }
  const label = labelOf(hint.clauseId)
  return (
    <li className={styles.entry}>
      <Button className={styles.go} aria-label={t('checks.go', about)} onPress={onGo}>
        <span className={styles.where}>
          {label && <span className={styles.label}>{label}</span>}
          {hint.note && <span className={styles.label}>{t('checks.inNote')}</span>}
          <HintWords hint={hint} language={language} />
        </span>
        {/* Where it says the same of all, the group has said it. */}
        {Object.keys(hint.values).length > 0 && <span className={styles.message}>{message}</span>}
      </Button>
      <span className={styles.tools}>
        {hint.fix && (
          <IconButton label={t('checks.fix')} aria-description={t('checks.fixThis', about)} onPress={onFix}>
            <WandSparkles size={ICON_SIZE} aria-hidden />
          </IconButton>
        )}
        <IconButton label={t('checks.dismiss')} aria-description={t('checks.dismissThis', about)} onPress={onDismiss}>
          <X size={ICON_SIZE} aria-hidden />
        </IconButton>
      </span>
    </li>
  )
}
