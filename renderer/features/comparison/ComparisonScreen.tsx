import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedSource, Comparison } from '../../../shared/model/comparison'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { announce } from '../../ui/toast'
import type { Place } from './carriedPlace'
import { ChangeList } from './ChangeList'
import { ComparisonHeader } from './ComparisonHeader'
import styles from './ComparisonScreen.module.css'
import { ComparisonStatus } from './ComparisonStatus'
import { ComparisonTable } from './ComparisonTable'
import { FindBar } from './FindBar'
import { KeyHints } from './KeyHints'
import { kindInWords } from './kindInWords'
import { rowLabels } from './rowLabels'
import { substanceFacts } from './substanceFacts'
import { SummaryLine } from './SummaryLine'
import { useComparison } from './useComparison'
import { useComparisonFind } from './useComparisonFind'
import { useComparisonKeys } from './useComparisonKeys'
import { useComparisonView } from './useComparisonView'
import { focusScroller, useKeptFocus } from './useKeptFocus'
import { useOpenedFiles } from './useOpenedFiles'
import { useReadingLook } from './useReadingLook'
import { useTaking, type TakingDraft } from './useTaking'
import { stateKey, useTextStates, type NamedState } from './useTextStates'

export interface ComparisonScreenProps {
  left: ComparedSource | null
  right: ComparedSource | null
  onChange: (left: ComparedSource | null, right: ComparedSource | null) => void
  onClose?: () => void
}

/** Two texts, versions or files side by side: what changed, clause by clause. */
export function ComparisonScreen({ left, right, onChange, onClose }: ComparisonScreenProps) {
  const { t } = useTranslation()
  const opened = useOpenedFiles()
  const states = useTextStates(opened)
  const made = useComparison(left, right)
  const { comparison, isWorking } = made
  const view = useComparisonView(comparison)
  const reading = useReadingLook()
  const drafts = draftsAmong(states, { left, right })
  const taking = useTaking(comparison, { left, right }, drafts)
  const result = useRef<HTMLDivElement>(null)
  useKeptFocus(result, isWorking)
  const isShown = comparison !== undefined && comparison.rows.length > 0 && !comparison.summary.identical

  const goTo = (at: number | null, where: Place['where'] = 'stands'): void => {
    const row = at === null ? undefined : comparison?.rows[at]
    if (!comparison || at === null || !row) return
    view.goTo(at, where)
    const { from, to } = rowLabels(row, comparison)
    const position = view.changes.indexOf(at) + 1
    if (position === 0) return
    announce(
      t('comparison.announced', {
        position,
        count: view.changes.length,
        kind: kindInWords(row, t),
        labels: from && to && from !== to ? t('comparison.labels', { from, to }) : from || to,
        substance: substanceFacts(row, t)
          .map(({ said }) => said)
          .join('. '),
      }),
    )
  }
  const step = (by: 1 | -1): void => goTo(view.neighbour(by))
  const find = useComparisonFind(comparison, view.goTo)
  const findInput = useRef<HTMLInputElement>(null)
  const openFind = (): void => {
    if (!isShown) return
    find.open()
    findInput.current?.select()
  }
  const openTake = (): void => {
    const button = result.current?.querySelector<HTMLElement>('[aria-current="true"] [aria-haspopup="menu"]')
    // The focus comes back to where it was when the menu closes.
    button?.focus({ preventScroll: true })
    // As by its own key, so that the first of its choices gets the focus.
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
  }
  useComparisonKeys({
    next: () => step(1),
    previous: () => step(-1),
    unified: reading.toggleUnified,
    list: reading.toggleList,
    take: openTake,
    find: openFind,
    undo: taking.undo,
    redo: taking.redo,
    close: () => onClose?.(),
  })

  return (
    <div className={styles.screen}>
      <ComparisonHeader
        left={left}
        right={right}
        states={states}
        opened={opened}
        onChange={onChange}
        onClose={onClose}
        view={isShown ? view : null}
        reading={reading}
        taking={drafts.length > 0 ? taking : null}
        onStep={step}
        onFind={openFind}
      />
      <main className={styles.main} aria-label={t('comparison.title')} aria-busy={isWorking}>
        <ComparisonStatus left={left} right={right} made={made} opened={opened} />
        {comparison && !isShown && (
          <div className={styles.alone}>
            <Same comparison={comparison} />
          </div>
        )}
        {comparison && isShown && (
          // What an edit made untrue can be looked at until the next result is there, and not acted upon.
          <div ref={result} className={`${styles.result} ${isWorking ? styles.outdated : ''}`} inert={isWorking}>
            <SummaryLine comparison={comparison} view={view} />
            <Cautions comparison={comparison} />
            {find.isOpen && <FindBar find={find} inputRef={findInput} onClosed={() => focusScroller(result)} />}
            <div className={styles.detail}>
              <ComparisonTable
                comparison={comparison}
                view={view}
                headings={{
                  left: headingOf(left, comparison.left, states),
                  right: headingOf(right, comparison.right, states),
                }}
                isUnified={reading.isUnified}
                sought={find.sought}
                match={find.place}
                onGo={goTo}
                drafts={drafts}
                taking={{
                  ...taking,
                  take: (draft, rows, asProposal) => {
                    // The next change is then the one after it.
                    if (rows.length === 1) view.stayAt(rows[0]!)
                    taking.take(draft, rows, asProposal)
                  },
                }}
              />
              {reading.showsList && (
                <ChangeList
                  comparison={comparison}
                  changes={view.changes}
                  current={view.current?.row ?? null}
                  onGo={goTo}
                />
              )}
            </div>
          </div>
        )}
      </main>
      {isShown && <KeyHints canTake={drafts.length > 0} />}
    </div>
  )
}

function Same({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation()
  if (comparison.rows.length === 0) return <EmptyState title={t('comparison.noClauses')} />
  return <EmptyState title={t('comparison.identical')}>{t('comparison.identicalText')}</EmptyState>
}

/** What of the comparison is less than a reader would expect. */
function Cautions({ comparison: { summary } }: { comparison: Comparison }) {
  const { t } = useTranslation()
  if (summary.mode === 'wording' && !summary.simplified) return null
  return (
    <div className={styles.message}>
      {summary.mode === 'structure' && <Notice tone="warning">{t('comparison.languages')}</Notice>}
      {summary.simplified && <Notice>{t('comparison.simplified')}</Notice>}
    </div>
  )
}

function draftsAmong(
  states: readonly NamedState[],
  sources: Record<'left' | 'right', ComparedSource | null>,
): TakingDraft[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const source = sources[side]
    const state = source && states.find(({ key }) => key === stateKey(source))
    return state?.draft ? [{ id: state.draft, name: state.name, side }] : []
  })
}

function headingOf(state: ComparedSource | null, side: Comparison['left'], states: readonly NamedState[]) {
  const known = state && states.find(({ key }) => key === stateKey(state))
  return { name: known?.name ?? side.title, facts: known?.facts ?? '', language: side.language }
}
