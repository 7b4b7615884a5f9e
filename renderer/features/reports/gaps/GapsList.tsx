import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../../shared/model/clause'
import type { InsertionMode } from '../../../../shared/model/insertion'
import { uptake, type ExpectedClause, type Gaps, type Uptake } from '../../../../shared/model/report'
import type { TextId } from '../../../../shared/model/text'
import { gapsSentence } from '../../../../shared/reports/gaps/gapsSentence'
import { insertionPlace, type InsertionPlace } from '../../../../shared/reports/gaps/insertionPlace'
import { Notice } from '../../../ui/Notice'
import { Select } from '../../../ui/Select'
import { FilterChips } from '../FilterChips'
import page from '../ReportPage.module.css'
import { GapsRow } from './GapsRow'
import styles from './GapsView.module.css'

/** What is inserted: a clause of the reference, as it is cited. */
export interface MissingClause {
  textId: TextId
  clauseId: ClauseId
  citation: string
}

/** Takes it into the draft: beside a wording or in its place, else where it would stand; null where that is nowhere near. */
export type InsertMissing = (clause: MissingClause, place: InsertionPlace | null, mode: InsertionMode) => void

interface GapsListProps {
  report: Gaps
  /** The reference that was chosen; the report may be on another language version of it. */
  asked: TextId | null
  onJump: (clause: ClauseId) => void
  onOpenReference: (text: TextId, clause: ClauseId) => void
  onInsert: InsertMissing | null
}

const ALL = 'all'

/** The clauses of a reference as a checklist, narrowed by whether they are taken up, by section and by goal. */
export function GapsList({ report, asked, onJump, onOpenReference, onInsert }: GapsListProps) {
  const { t } = useTranslation()
  const [only, setOnly] = useState<Uptake | null>(null)
  const [section, setSection] = useState<string>(ALL)
  const [goal, setGoal] = useState<string>(ALL)
  const { clauses, reference, comparable } = report
  const { textId, title, language, wording } = reference
  const inPart = clauses.filter((clause) => (section === ALL || clause.section === section) && isOfGoal(clause, goal))
  const shown = inPart.filter((clause) => only === null || clause.uptake === only)
  const sections = [...new Set(clauses.map((clause) => clause.section))]
  const goals = [...new Set(clauses.flatMap(({ sdgs }) => sdgs))].toSorted((a, b) => a - b)
  // An inserted clause may leave the list, with the focus in it: the next one has it then.
  const list = useRef<HTMLUListElement>(null)
  const inserted = useRef<{ at: number; in: Gaps } | null>(null)
  useLayoutEffect(() => {
    const { current } = inserted
    if (!current || current.in === report) return
    inserted.current = null
    const rows = list.current?.children
    if (rows && document.activeElement === document.body) rows[Math.min(current.at, rows.length - 1)]?.querySelector('button')?.focus()
  })
  const insert = (clause: ExpectedClause, mode: InsertionMode): void => {
    const { clauseId, citation } = clause
    inserted.current = { at: shown.indexOf(clause), in: report }
    onInsert?.({ textId, clauseId, citation }, insertionPlace(clauses, clauses.indexOf(clause)), mode)
  }
  return (
    <>
      <section>
        <p className={page.sentence}>{gapsSentence(t, report)}</p>
        {asked !== textId && <p className={page.told}>{t('report.gaps.otherVersion', { title })}</p>}
      </section>
      {!comparable && <Notice tone="warning">{t('report.gaps.otherLanguage', { title })}</Notice>}
      {wording === 'digest' && <Notice tone="warning">{t('report.gaps.digest')}</Notice>}
      <div className={styles.filters}>
        <FilterChips
          label={t('report.gaps.uptake')}
          chips={uptake.options.map((value) => ({ value, label: t(`report.uptake.${value}`), count: inPart.filter((clause) => clause.uptake === value).length }))}
          value={only}
          onChange={setOnly}
        />
        <div className={styles.selects}>
          {sections.length > 1 && (
            <Select
              label={t('report.gaps.section')}
              labelHidden
              size="compact"
              options={[
                { value: ALL, label: t('report.gaps.allSections') },
                ...sections.map((name) => ({ value: name, label: name || t('report.gaps.noSection'), lang: language })),
              ]}
              value={section}
              onChange={setSection}
            />
          )}
          {goals.length > 0 && (
            <Select
              label={t('report.gaps.goal')}
              labelHidden
              size="compact"
              options={[
                { value: ALL, label: t('report.gaps.allGoals') },
                ...goals.map((one) => ({ value: String(one), label: t('report.gaps.sdg', { goal: one }) })),
              ]}
              value={goal}
              onChange={setGoal}
            />
          )}
        </div>
      </div>
      {shown.length === 0 && <p className={page.told}>{t('report.gaps.none')}</p>}
      <ul ref={list} className={styles.list} aria-label={t('report.gaps.list')}>
        {shown.map((clause) => (
          <GapsRow
            key={clause.clauseId}
            clause={clause}
            language={language}
            draftLanguage={report.draft.language}
            onJump={onJump}
            onOpen={() => onOpenReference(textId, clause.clauseId)}
            onInsert={onInsert && clause.uptake !== 'taken' ? (mode) => insert(clause, mode) : null}
          />
        ))}
      </ul>
      <p className={page.told}>{t('report.gaps.convention')}</p>
    </>
  )
}

function isOfGoal({ sdgs }: ExpectedClause, goal: string): boolean {
  return goal === ALL || sdgs.includes(Number(goal))
}
