import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { TextId } from '../../../shared/model/text'
import { Badge } from '../../ui/Badge'
import { longDate, timeAgo } from '../../ui/dates'
import { languageName } from '../../ui/languageName'
import { useNow } from '../../ui/useNow'
import { WordingBadge } from '../../ui/WordingBadge'
import styles from './LibraryList.module.css'
import type { TextGroup } from './textGroups'
import { TextMenu } from './TextMenu'
import type { TextTask } from './textTask'

interface ReferenceEntryProps {
  group: TextGroup
  openText: TextId | null
  onOpen: (id: TextId) => void
  onTask: (task: TextTask) => void
}

/** One text, whatever the number of its language versions; the open one is the one shown. */
export function ReferenceEntry({ group, openText, onOpen, onTask }: ReferenceEntryProps) {
  const { t, i18n } = useTranslation()
  const now = useNow()
  const open = group.find((text) => text.id === openText)
  const shown = open ?? group[0]
  return (
    <li className={`${styles.entry} ${open ? styles.open : ''}`}>
      <div className={styles.words}>
        <div className={styles.line}>
          <Button
            className={styles.name}
            {...(open ? { 'aria-current': 'page' as const } : {})}
            onPress={() => onOpen(shown.id)}
          >
            <span lang={shown.language}>{shown.shortTitle ?? shown.title}</span>
          </Button>
          <span className={styles.count} title={t('common.clauses', { count: shown.clauses })}>
            {shown.clauses}
          </span>
        </div>
        <div className={styles.facts}>
          {group.length === 1 ? (
            <>
              <span>{shown.language}</span>
              <span aria-hidden>·</span>
            </>
          ) : (
            <span
              className={styles.languages}
              role="group"
              aria-label={t('library.versionsInLanguages', { title: shown.shortTitle ?? shown.title })}
            >
              {group
                .toSorted((a, b) => a.language.localeCompare(b.language))
                .map((text) => (
                  <Button
                    key={text.id}
                    className={styles.language}
                    aria-label={t('library.readInLanguageTagged', {
                      language: languageName(text.language, i18n.language),
                      tag: text.language,
                    })}
                    {...(text.id === openText ? { 'aria-current': 'true' as const } : {})}
                    onPress={() => onOpen(text.id)}
                  >
                    {text.language}
                  </Button>
                ))}
            </span>
          )}
          <span>
            {shown.adoptedOn
              ? longDate(shown.adoptedOn, i18n.language)
              : (shown.source ?? t('library.added', { when: timeAgo(shown.createdAt, now, i18n.language) }))}
          </span>
          <WordingBadge wording={shown.wording} />
          {shown.archived && <Badge>{t('references.archived')}</Badge>}
        </div>
      </div>
      <TextMenu text={shown} onOpen={onOpen} onTask={onTask} />
    </li>
  )
}
