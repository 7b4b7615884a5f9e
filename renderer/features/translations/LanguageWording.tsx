import { useTranslation } from 'react-i18next'
import type { InlineContent } from '../../../shared/model/inline'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { LanguageTag, Wording } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import { InlineText } from '../../ui/InlineText'
import { InsertButton } from '../../ui/InsertButton'
import { Notice } from '../../ui/Notice'
import { WordingBadge } from '../../ui/WordingBadge'
import styles from './ClauseLanguagesDialog.module.css'

interface LanguageWordingProps {
  /** The language's name. */
  heading: string
  language: LanguageTag
  wording: Wording
  citation: string
  /** Null where that version has no such clause. */
  content: InlineContent | null
  isSure?: boolean
  onOpen?: () => void
  onInsert?: (mode: InsertionMode) => void
}

/** One language's wording of a clause, and what to do with it. */
export function LanguageWording(props: LanguageWordingProps) {
  const { heading, language, wording, citation, content, isSure = true, onOpen, onInsert } = props
  const { t } = useTranslation()
  return (
    <section className={styles.wording} aria-label={heading}>
      <header className={styles.head}>
        <h3>{heading}</h3>
        <span lang={language}>{citation}</span>
        <WordingBadge wording={wording} />
      </header>
      {content === null && <p className={styles.none}>{t('translations.noClause')}</p>}
      {content && !isSure && <Notice tone="warning">{t('translations.unsure')}</Notice>}
      {content && (
        <p className={styles.words} lang={language}>
          <InlineText content={content} />
        </p>
      )}
      {(onOpen ?? onInsert) && (
        <div className={styles.actions}>
          {onOpen && (
            <Button size="small" onPress={onOpen} aria-label={t('translations.openLabelled', { citation })}>
              {t('translations.open')}
            </Button>
          )}
          {onInsert && <InsertButton label={citation} onInsert={onInsert} />}
        </div>
      )}
    </section>
  )
}
