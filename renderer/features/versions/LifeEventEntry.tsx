import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { VersionId } from '../../../shared/model/version'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { dateAndTime } from '../../ui/dates'
import { WordChanges } from '../../ui/WordChanges'
import type { LifeEvent } from './lifeEvents'
import styles from './VersionsPanel.module.css'

interface LifeEventEntryProps {
  event: LifeEvent
  language: string
  onOpenVersion: (id: VersionId) => void
}

/** One thing that happened to a clause, with what it changed in its words. */
export function LifeEventEntry({ event, language, onOpenVersion }: LifeEventEntryProps) {
  const { t, i18n } = useTranslation()
  const when = dateAndTime(event.at, i18n.language)
  if (event.what === 'taken') {
    return (
      <li className={styles.event}>
        <h4 className={styles.name} lang={event.origin.language}>
          {t('versions.life.taken', { citation: event.origin.citation })}
        </h4>
        <p className={styles.facts}>{when}</p>
      </li>
    )
  }
  const { version } = event
  return (
    <li className={styles.event}>
      <h4 className={styles.name}>
        {version ? version.name : t('versions.life.now')} {version?.automatic && <Badge>{t('versions.automatic')}</Badge>}
      </h4>
      <p className={styles.facts}>
        {[version && when, stateWord(t, event.what)].filter(Boolean).join(' · ')}
        {'kind' in event && event.kind && (
          <>
            {' · '}
            {t('versions.life.kind', {
              from: t(`common.clauseKind.${event.kind[0]}`),
              to: t(`common.clauseKind.${event.kind[1]}`),
            })}
          </>
        )}
      </p>
      {'segments' in event && (
        <WordChanges segments={event.segments} label={t('versions.life.changes')} language={language} />
      )}
      {version && (
        <Button
          size="small"
          aria-label={t('versions.readVersion', { name: version.name })}
          onPress={() => onOpenVersion(version.id)}
        >
          {t('versions.read')}
        </Button>
      )}
    </li>
  )
}

function stateWord(t: TFunction, what: Exclude<LifeEvent['what'], 'taken'>): string {
  switch (what) {
    case 'first':
      return t('versions.life.first')
    case 'changed':
      return t('versions.life.changed')
    case 'same':
      return t('versions.life.same')
    case 'gone':
      return t('versions.life.gone')
  }
}
