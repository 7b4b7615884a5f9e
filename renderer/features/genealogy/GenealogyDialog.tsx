import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import type { TextId } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './GenealogyDialog.module.css'
import { GenealogyEntry } from './GenealogyEntry'
import { GenealogyPicture } from './GenealogyPicture'

export interface GenealogyDialogProps {
  textId: TextId
  clauseId: ClauseId
  onClose: () => void
  onOpen: (textId: TextId, clauseId: ClauseId) => void
}

/** How a clause travelled: a small picture, and under it every wording with what was changed in it. */
export function GenealogyDialog({ textId, clauseId, onClose, onOpen }: GenealogyDialogProps) {
  const { t } = useTranslation()
  const { data, error } = useQuery(orpc.clause.genealogy.queryOptions({ input: { textId, clauseId } }))
  return (
    <Dialog title={t('genealogy.title')} isOpen onClose={onClose} size="wide">
      {error && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
      {!error && !data && <ProgressBar label={t('common.loading')} />}
      {data && (
        <div className={styles.genealogy}>
          {data.length > 1 ? <GenealogyPicture steps={data} /> : <p>{t('genealogy.alone')}</p>}
          <ol className={styles.list} aria-label={t('genealogy.steps')}>
            {data.map((step, place) => (
              <GenealogyEntry
                key={`${step.textId}/${step.clauseId}/${step.version?.id ?? ''}`}
                step={step}
                place={place}
                citations={data.map(({ citation }) => citation)}
                onOpen={() => {
                  onClose()
                  onOpen(step.textId, step.clauseId)
                }}
              />
            ))}
          </ol>
        </div>
      )}
    </Dialog>
  )
}
