import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Says over the draft how many of its clauses quote what was corrected since, and goes to the first. */
export function SourceNewsNotice({ clauses, onShow }: { clauses: readonly ClauseId[]; onShow: (clause: ClauseId) => void }) {
  const { t } = useTranslation()
  const [first] = clauses
  if (first === undefined) return null
  return (
    <Notice
      tone="warning"
      actions={
        <Button size="small" onPress={() => onShow(first)}>
          {t('origin.news.show')}
        </Button>
      }
    >
      {t('origin.news.inDraft', { count: clauses.length })}
    </Notice>
  )
}
