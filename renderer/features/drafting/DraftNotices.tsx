import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { failureSentence } from '../../../shared/messages/translator'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { DraftNotice, DraftStatus } from './draftHandle'
import styles from './DraftingPage.module.css'
import type { DraftSession } from './draftSession'

/** What the writer must know now: that the draft is not saved, that another window changed it. */
export function DraftNotices({ status, session }: { status: DraftStatus | null; session: DraftSession }) {
  const { t } = useTranslation()
  if (!status) return null
  const { save, notice } = status
  return (
    <div className={styles.notices} role="status">
      {typeof save === 'object' && (
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
