import { ArrowLeft, Scale, ListChecks, Quote } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import type { PassageRange } from '../../../shared/model/comment'
import type { TextId, DescribedText } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import { Tabs } from '../../ui/Tabs'
import { ConsistencyView } from './consistency/ConsistencyView'
import { CoverageView } from './coverage/CoverageView'
import { GapsView, type InsertMissing } from './gaps/GapsView'
import styles from './ReportPage.module.css'

export type ReportPart = 'coverage' | 'gaps' | 'consistency'

export interface ReportPageProps {
  draft: DescribedText
  /** What a draft can be held against. */
  references: readonly DescribedText[]
  part: ReportPart
  onPart: (part: ReportPart) => void
  /** Saves what was typed, so that it is reported on too. */
  flush: () => Promise<void>
  onBack: () => void
  /** Goes to a clause of the draft, and to words of it. */
  onJump: (clause: ClauseId, range: PassageRange | null) => void
  onOpenReference: (text: TextId, clause: ClauseId) => void
  /** Null while the draft cannot be edited. */
  onInsert: InsertMissing | null
}

/** What a legal adviser asks of a draft: what is agreed language, what is missing, what does not agree with itself. */
export function ReportPage(props: ReportPageProps) {
  const { draft, references, part, onPart, flush, onBack, onJump, onOpenReference, onInsert } = props
  const { t } = useTranslation()
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    if (document.querySelector('[role="dialog"], [role="listbox"], [role="menu"]')) return
    event.preventDefault()
    onBack()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  const asked = { draft, flush }
  return (
    <article className={styles.page} aria-label={t('report.title')}>
      <header className={styles.header}>
        <Button size="small" look="quiet" onPress={onBack} hasInitialFocus>
          <ArrowLeft size={14} aria-hidden />
          {t('report.back')}
        </Button>
        <h1 className={styles.title}>
          {t('report.title')} <span lang={draft.language}>{draft.title}</span>
        </h1>
      </header>
      <Tabs
        label={t('report.tabs')}
        named="all"
        selected={part}
        onSelect={onPart}
        tabs={[
          {
            id: 'coverage',
            label: t('report.coverage.tab'),
            icon: <Quote />,
            content: <CoverageView {...asked} onJump={(clause) => onJump(clause, null)} />,
          },
          {
            id: 'gaps',
            label: t('report.gaps.tab'),
            icon: <ListChecks />,
            content: (
              <GapsView
                {...asked}
                references={references}
                onJump={(clause) => onJump(clause, null)}
                onOpenReference={onOpenReference}
                onInsert={onInsert}
              />
            ),
          },
          {
            id: 'consistency',
            label: t('report.consistency.tab'),
            icon: <Scale />,
            content: <ConsistencyView {...asked} onJump={onJump} />,
          },
        ]}
      />
    </article>
  )
}
