import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { TextId, TextRecord } from '../../../shared/model/text'
import { Badge } from '../../ui/Badge'
import { timeAgo } from '../../ui/dates'
import { useNow } from '../../ui/useNow'
import { WordingBadge } from '../../ui/WordingBadge'
import styles from './LibraryList.module.css'
import { TextMenu } from './TextMenu'
import type { TextTask } from './textTask'

interface DraftEntryProps {
  text: TextRecord
  isOpen: boolean
  onOpen: (id: TextId) => void
  onTask: (task: TextTask) => void
}

export function DraftEntry({ text, isOpen, onOpen, onTask }: DraftEntryProps) {
  const { t, i18n } = useTranslation()
  const now = useNow()
  return (
    <li className={`${styles.entry} ${isOpen ? styles.open : ''}`}>
      <div className={styles.words}>
        <div className={styles.line}>
          <Button
            className={styles.name}
            {...(isOpen ? { 'aria-current': 'page' as const } : {})}
            onPress={() => onOpen(text.id)}
          >
            <span lang={text.language}>{text.title}</span>
          </Button>
          <span className={styles.count} title={t('common.clauses', { count: text.clauses })}>
            {text.clauses}
          </span>
        </div>
        <div className={styles.facts}>
          <span>{text.language}</span>
          <span aria-hidden>·</span>
          <span>{t('library.edited', { when: timeAgo(text.changedAt, now, i18n.language) })}</span>
          <WordingBadge wording={text.wording} />
          {text.archived && <Badge>{t('references.archived')}</Badge>}
        </div>
      </div>
      <TextMenu text={text} onOpen={onOpen} onTask={onTask} />
    </li>
  )
}
