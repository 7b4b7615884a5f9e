import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { partiesOf } from '../../../shared/brackets/partiesOf'
import type { Bracket, BracketChoice, TextView } from '../../../shared/model/bracket'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Select } from '../../ui/Select'
import { BracketCard, type BracketCardProps } from './BracketCard'
import type { BracketDraft } from './bracketDraft'
import { bracketGroups, type Listing } from './bracketGroups'
import styles from './BracketsPanel.module.css'
import { CleanTextSummary } from './CleanTextSummary'
import { openKinds } from './openKinds'
import { ResolvedList } from './ResolvedList'
import { UnbalancedList } from './UnbalancedList'
import { useBrokenReferences } from './useBrokenReferences'
import { useReading } from './useReading'
import { useResolutions } from './useResolutions'
import type { Settling } from './useSettling'
import { ViewSelect } from './ViewSelect'

export interface BracketsPanelProps {
  draft: BracketDraft
  settling: Settling
  /** True when all that was typed is stored. */
  saved: boolean
  view: TextView
  onView: (view: TextView) => void
}

/** More cards than this are made only when asked for. */
const SHOWN = 60

/** What is open in the draft, by clause or by delegation; what was decided; and how the draft is read. */
export function BracketsPanel({ draft, settling, saved, view, onView }: BracketsPanelProps) {
  const { t } = useTranslation()
  const [listing, setListing] = useState<Listing>('clause')
  const [all, setAll] = useState(false)
  const { brackets, language } = draft
  const reading = useReading(brackets)
  const resolutions = useResolutions(draft.textId, reading, saved)
  const open = openKinds(reading)
  const broken = useBrokenReferences(draft)
  const parties = partiesOf(reading)
  const shown = all ? open.brackets : open.brackets.slice(0, SHOWN)
  const go = useCallback(
    ({ clauseId, at }: Bracket) => {
      onView('everything')
      brackets.goTo({ clauseId, at: at.start })
    },
    [brackets, onView],
  )
  const settle = useCallback((bracket: Bracket, choice: BracketChoice) => void settling.settle(bracket, choice), [settling])
  const labelOf = (clauseId: string): string => reading.names.get(clauseId) ?? ''
  return (
    <div className={styles.panel}>
      {open.brackets.length + open.unbalanced.length + open.editorsNotes.length + broken.length === 0 ? (
        <EmptyState title={t('brackets.none')}>{t('brackets.noneText')}</EmptyState>
      ) : (
        <>
          <CleanTextSummary
            open={open}
            broken={broken}
            onGo={(place) => {
              onView('everything')
              brackets.goTo(place)
            }}
          />
          <ViewSelect view={view} parties={parties} onChange={onView} />
          <UnbalancedList unbalanced={reading.unbalanced} labelOf={labelOf} onGo={brackets.goTo} />
          {parties.length > 0 && (
            <Select
              label={t('brackets.listing')}
              size="compact"
              value={listing}
              options={[
                { value: 'clause', label: t('brackets.byClause') },
                { value: 'party', label: t('brackets.byParty') },
              ]}
              onChange={setListing}
            />
          )}
          {bracketGroups(shown, listing, parties).map((group) => (
            <section key={group.key} aria-label={groupName(group.name)}>
              {listing === 'party' && <h3 className={styles.heading}>{groupName(group.name)}</h3>}
              <ul className={styles.list}>
                {group.brackets.map((bracket) => (
                  <BracketCard
                    key={bracket.id ?? `${bracket.clauseId} ${bracket.at.start}`}
                    bracket={bracket}
                    alternative={alternativeOf(bracket, open.brackets)}
                    label={labelOf(bracket.clauseId)}
                    language={language}
                    known={parties}
                    findFacts={brackets.findFacts}
                    onGo={go}
                    onSettle={settle}
                    onDescribe={brackets.describe}
                  />
                ))}
              </ul>
            </section>
          ))}
          {shown.length < open.brackets.length && (
            <Button size="small" onPress={() => setAll(true)}>
              {t('brackets.showAll', { count: open.brackets.length })}
            </Button>
          )}
        </>
      )}
      <ResolvedList resolutions={resolutions} language={language} onPutBack={settling.putBack} />
    </div>
  )

  function groupName(name: string | null): string {
    if (name === null) return t('brackets.nobody')
    return listing === 'party' ? name : labelOf(name) || t('brackets.clause')
  }
}

/** Which of its group of alternatives a bracket is, from 1; null for one that has none. */
function alternativeOf(bracket: Bracket, brackets: readonly Bracket[]): BracketCardProps['alternative'] {
  if (bracket.alternatives === null) return null
  const group = brackets.filter(({ alternatives }) => alternatives === bracket.alternatives)
  return { number: group.indexOf(bracket) + 1, count: group.length }
}
