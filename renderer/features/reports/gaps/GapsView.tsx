import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../../shared/model/clause'
import type { TextId, DescribedText } from '../../../../shared/model/text'
import { client, orpc } from '../../../api/client'
import { EmptyState } from '../../../ui/EmptyState'
import { Select } from '../../../ui/Select'
import page from '../ReportPage.module.css'
import { ReportStatus } from '../ReportStatus'
import { useReport } from '../useReport'
import { GapsList, type InsertMissing } from './GapsList'
import styles from './GapsView.module.css'

export type { InsertMissing }

interface GapsViewProps {
  draft: DescribedText
  references: readonly DescribedText[]
  flush: () => Promise<void>
  onJump: (clause: ClauseId) => void
  onOpenReference: (text: TextId, clause: ClauseId) => void
  onInsert: InsertMissing | null
}

/** What of a chosen reference a draft does not take up. */
export function GapsView({ draft, references, flush, onJump, onOpenReference, onInsert }: GapsViewProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<TextId | null>(null)
  const reference = references.find(({ id }) => id === chosen)
  const made = useReport(
    [...orpc.report.key(), 'gaps', draft.id, chosen],
    flush,
    (signal) => client.report.gaps({ state: { text: draft.id }, reference: chosen! }, { signal }),
    chosen !== null,
  )
  const { report, isWorking } = made
  if (references.length === 0) return <EmptyState title={t('report.gaps.noReferences')} />
  return (
    <div className={page.view} aria-busy={isWorking}>
      <div className={styles.chooser}>
        <Select
          label={t('report.gaps.reference')}
          placeholder={t('report.gaps.choose')}
          options={references.map(({ id, title, language }) => ({ value: id, label: `${title} (${language})`, lang: language }))}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      {!reference && <p className={page.told}>{t('report.gaps.hint')}</p>}
      {reference && <ReportStatus made={made} />}
      {report && (
        <GapsList
          key={report.reference.textId}
          report={report}
          asked={reference?.id ?? null}
          onJump={onJump}
          onOpenReference={onOpenReference}
          onInsert={onInsert}
        />
      )}
    </div>
  )
}
