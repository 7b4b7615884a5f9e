import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { ClauseId } from '../../../shared/model/clause'
import type { Unresolved } from '../../../shared/model/exporting'
import { Notice } from '../../ui/Notice'
import styles from './OpenPassages.module.css'

interface OpenPassagesProps {
  open: readonly Unresolved[]
  language: string
  onGoTo: (clause: ClauseId) => void
}

/** Every passage that keeps the text from being clean; each leads to its clause. */
export function OpenPassages({ open, language, onGoTo }: OpenPassagesProps) {
  const { t } = useTranslation()
  return (
    <>
      <Notice tone="warning">
        <strong>{t('exporting.open', { count: open.length })}</strong> {t('exporting.openText')}
      </Notice>
      <ul className={styles.list} aria-label={t('exporting.passages')}>
        {open.map((passage) => (
          <li key={`${passage.clauseId}:${passage.at.start}:${passage.what}`}>
            <Button className={styles.passage} onPress={() => onGoTo(passage.clauseId)}>
              <span className={styles.label}>{passage.label || t('exporting.unlabelled')}</span>
              <span className={styles.text} lang={language}>
                {passage.text}
              </span>
              <span className={styles.what}>{t(`exporting.what.${passage.what}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
