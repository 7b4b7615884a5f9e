import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { failureSentence } from '../../../shared/messages/translator'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useWatched } from '../../ui/useWatched'
import type { DraftNotice, DraftStatus } from './draftHandle'
import styles from './DraftingPage.module.css'
import type { DraftSession } from './draftSession'

/** What the writer must know now: that the draft is not saved, that another window changed it. */
export function DraftNotices({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const save = useWatched(session.handle.status, saveOf)
  const notice = useWatched(session.handle.status, noticeOf)
  return (
    <div className={styles.notices} role="status">
      {save && (
        <Notice
          tone="error"
          actions={
            <Button size="small" onPress={() => void session.handle.flush().catch(() => undefined)}>
              {t('drafting.retryNow')}
            </Button>
          }
        >
          {t('drafting.saveFailed')} {save.unreachable ? t('common.unreachable') : failureSentence(t, save.failed)}
        </Notice>
      )}
      {notice && (
        <Notice onDismiss={session.dismissNotice}>
          {noticeSentence(t, notice)}
        </Notice>
      )}
    </div>
  )
}

/** Only what is wrong with it. */
function saveOf({ save }: DraftStatus) {
  return typeof save === 'object' ? save : null
}

function noticeOf({ notice }: DraftStatus): DraftNotice | null {
  return notice
}

function noticeSentence(t: TFunction, notice: DraftNotice): string {
  switch (notice.kind) {
    case 'updated':
      return t('drafting.updated')
    case 'doubled':
      return t('drafting.doubled', { count: notice.count })
    case 'refused':
      return t('drafting.refused', { count: notice.count })
    case 'refusedInPart':
      return t('drafting.refusedInPart', { count: notice.count })
  }
}
