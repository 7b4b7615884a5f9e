import { useTranslation } from 'react-i18next'
import type { VersionId, VersionRecord } from '../../../shared/model/version'
import { Button } from '../../ui/Button'
import { longDate } from '../../ui/dates'
import styles from './ReadingPage.module.css'

interface FormerTextsProps {
  /** Newest first; never empty. */
  versions: readonly VersionRecord[]
  onRead: (id: VersionId) => void
  onCompare: (id: VersionId) => void
}

/** What stood here before the present text, to be read and to see what changed. */
export function FormerTexts({ versions, onRead, onCompare }: FormerTextsProps) {
  const { t, i18n } = useTranslation()
  return (
    <section className={styles.former} aria-labelledby="former-texts">
      <h2 id="former-texts">{t('references.former.list')}</h2>
      <ul>
        {versions.map(({ id, name, createdAt }) => {
          const date = longDate(new Date(createdAt).toISOString().slice(0, 10), i18n.language)
          return (
            <li key={id}>
              <span>{t('references.former.entry', { name, date })}</span>
              <Button size="small" look="quiet" aria-label={t('references.former.readNamed', { name })} onPress={() => onRead(id)}>
                {t('references.former.read')}
              </Button>
              <Button
                size="small"
                look="quiet"
                aria-label={t('references.former.changesNamed', { name })}
                onPress={() => onCompare(id)}
              >
                {t('references.former.changes')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
