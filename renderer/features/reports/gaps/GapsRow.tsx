import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { KeyboardEvent } from 'react'
import type { ClauseId } from '../../../../shared/model/clause'
import type { InsertionMode } from '../../../../shared/model/insertion'
import type { ExpectedClause } from '../../../../shared/model/report'
import { InsertButton, type InsertionWay } from '../../../ui/InsertButton'
import { insertionModeOf } from '../../../ui/insertion'
import { ClauseLink } from '../ClauseLink'
import styles from './GapsView.module.css'

interface GapsRowProps {
  clause: ExpectedClause
  language: string
  draftLanguage: string
  onJump: (clause: ClauseId) => void
  onOpen: () => void
  /** Null where there is nothing to insert, or nothing to insert it into. */
  onInsert: ((mode: InsertionMode) => void) | null
}

const ICONS = { taken: CircleCheck, partly: CircleDot, missing: CircleDashed }

/** What is missing has nothing to stand beside. */
const WAYS: Record<ExpectedClause['uptake'], readonly InsertionMode[]> = {
  missing: ['verbatim', 'proposal'],
  partly: ['verbatim', 'proposal', 'alternative', 'replace'],
  taken: [],
}

/** One clause of the reference: whether the draft takes it up, and where. Ctrl or Cmd with Enter inserts it, with more held in other ways. */
export function GapsRow({ clause, language, draftLanguage, onJump, onOpen, onInsert }: GapsRowProps) {
  const { t } = useTranslation()
  const { citation, text, uptake, takenUpBy, sdgs } = clause
  const Icon = ICONS[uptake]
  const beside = takenUpBy[0]?.number || t('report.gaps.thatClause')
  const ways = WAYS[uptake].map((mode): InsertionWay => ({ mode, hint: t(`report.gaps.ways.${mode}`, { number: beside }) }))
  const onKeyDown = (event: KeyboardEvent): void => {
    const mode = event.key === 'Enter' ? insertionModeOf(event) : undefined
    if (!onInsert || !mode || !WAYS[uptake].includes(mode)) return
    event.preventDefault()
    event.stopPropagation()
    onInsert(mode)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons have the focus; the key is theirs
    <li className={styles.row} data-uptake={uptake} onKeyDownCapture={onKeyDown}>
      <span className={styles.mark}>
        <Icon size={17} aria-hidden />
      </span>
      <div>
        <p className={styles.about}>
          <button type="button" className={styles.citation} lang={language} title={t('report.gaps.open', { citation })} onClick={onOpen}>
            {citation}
          </button>
          <span className={styles.uptake}>{t(`report.uptake.${uptake}`)}</span>
          {sdgs.map((goal) => (
            <span key={goal}>{t('report.gaps.sdg', { goal })}</span>
          ))}
        </p>
        <p className={styles.text} lang={language}>
          {text}
        </p>
        {takenUpBy.length > 0 && (
          <ul className={styles.takers} aria-label={t('report.gaps.takenUpBy')}>
            {takenUpBy.map((taker) => (
              <li key={taker.clauseId}>
                <span aria-hidden>↳ </span>
                <ClauseLink
                  number={taker.number}
                  text={taker.text}
                  language={draftLanguage}
                  label={t('report.jump')}
                  onPress={() => onJump(taker.clauseId)}
                />
                {taker.quotes && <span className={styles.quoted}> ({t('report.gaps.quoted')})</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
      {onInsert && (
        <InsertButton label={citation} ways={ways} onInsert={onInsert} />
      )}
    </li>
  )
}
