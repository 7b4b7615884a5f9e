import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../../shared/model/clause'
import { uptake, type ExpectedClause, type Gaps, type Uptake } from '../../../../shared/model/report'
import type { TextId } from '../../../../shared/model/text'
import { gapsSentence } from '../../../../shared/reports/gaps/gapsSentence'
import { insertionPlace } from '../../../../shared/reports/gaps/insertionPlace'
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

interface GapsListProps {
  report: Gaps
  /** The reference that was chosen; the report may be on another language version of it. */
  asked: TextId | null
  onJump: (clause: ClauseId) => void
  onOpenReference: (text: TextId, clause: ClauseId) => void
  onInsert: ((clause: MissingClause, after: ClauseId | null) => void) | null
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
  const insert = (clause: ExpectedClause): void => {
    const { clauseId, citation } = clause
    onInsert?.({ textId, clauseId, citation }, insertionPlace(clauses, clauses.indexOf(clause)))
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
      <ul className={styles.list} aria-label={t('report.gaps.list')}>
        {shown.map((clause) => (
          <GapsRow
            key={clause.clauseId}
            clause={clause}
            language={language}
            draftLanguage={report.draft.language}
            onJump={onJump}
            onOpen={() => onOpenReference(textId, clause.clauseId)}
            onInsert={onInsert && clause.uptake !== 'taken' ? () => insert(clause) : null}
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
