import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isAsCompared } from '../../../shared/compare/comparedContent'
import { takeChange } from '../../../shared/compare/takeChange'
import type { Clause } from '../../../shared/model/clause'
import type { ComparedSource, Comparison } from '../../../shared/model/comparison'
import { client, orpc, windowId } from '../../api/client'
import { failureOf, sentenceOf } from '../../api/failure'
import { showToast } from '../../ui/toast'
import { clausesOfSide, storedClause } from './clausesOfSide'
import { draftEdit, type DraftEdit } from './draftEdit'
import { findStep, withoutDraft, withStep, withStepMoved } from './takingHistory'
import { useTakingHistory } from './useTakingHistory'

/** A draft on one side, into which changes can be taken. */
export interface TakingDraft {
  id: string
  name: string
  side: 'left' | 'right'
}

export interface Taking {
  isBusy: boolean
  /** As a proposal, the other wording comes in brackets, beside that of the draft where it has one. */
  take: (draft: TakingDraft, rows: readonly number[], asProposal?: boolean) => void
  canUndo: boolean
  canRedo: boolean
  /** Puts the state before the last taking back, into whichever draft on screen it went. */
  undo: () => void
  /** Takes again what was undone last. */
  redo: () => void
}

/** Saves what is taken from a comparison into a draft, each time as one step that can be undone and redone. */
export function useTaking(
  comparison: Comparison | undefined,
  sources: { left: ComparedSource | null; right: ComparedSource | null },
  drafts: readonly TakingDraft[],
): Taking {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const [waiting, setWaiting] = useState(0)
  const isBusy = waiting > 0
  const queue = useRef(Promise.resolve())
  const { history, readHistory, change } = useTakingHistory()
  const ids = drafts.map(({ id }) => id)

  const save = async (id: string, base: number, edit: DraftEdit): Promise<number> => {
    const { revision } = await client.text.save({ id, base, ...edit, window: windowId })
    // The page that edits the draft must not start from what was read before.
    cache.removeQueries({ queryKey: orpc.text.get.key({ input: { id } }) })
    return revision
  }

  /** One after the other: whoever presses a key before the last is done means it all the same. */
  const run = (work: () => Promise<void>): void => {
    setWaiting((count) => count + 1)
    queue.current = queue.current
      .then(work)
      .catch((error: unknown) => showToast(sentenceOf(t, error)))
      .finally(() => setWaiting((count) => count - 1))
  }

  const goThrough = (stack: 'done' | 'undone'): void =>
    run(async () => {
      const present = readHistory()
      const step = findStep(present, stack, ids)
      if (!step) return
      try {
        const edit = stack === 'done' ? step.back : step.forth
        const revision = await save(step.draft, present.revisions[step.draft]!, edit)
        change((now) => withStepMoved(now, step, stack, revision))
        showToast(t(stack === 'done' ? 'comparison.take.undone' : 'comparison.take.redone'))
      } catch (error) {
        const { code } = failureOf(error)
        if (code !== 'changed_elsewhere' && code !== 'not_found') throw error
        change((now) => withoutDraft(now, step.draft))
        showToast(t('comparison.take.movedOn'))
      }
    })

  const take: Taking['take'] = (draft, rows, asProposal = false) =>
    run(async () => {
      if (!comparison) return
      const otherSide = draft.side === 'left' ? 'right' : 'left'
      const { record, clauses } = await client.text.get({ id: draft.id })
      const before = clauses.map(storedClause)
      if (!areAsCompared(before, comparison[draft.side])) {
        void cache.invalidateQueries({ queryKey: orpc.comparison.key() })
        showToast(t('comparison.take.outdated'))
        return
      }
      const arriving = rows.map((at) => comparison.rows[at]!).filter((row) => asProposal || row[draft.side].length === 0)
      const other = await clausesOfSide(
        sources[otherSide],
        comparison[otherSide],
        draft.id,
        new Set(arriving.flatMap((row) => row[otherSide])),
      )
      const { author } = asProposal ? await client.settings.get() : { author: '' }
      const proposed = asProposal ? (author ? [author] : []) : undefined
      const after = takeChange(before, other, comparison, rows, draft.side, proposed)
      const forth = draftEdit(before, after)
      if (asProposal && forth.clauses.length === 0) {
        showToast(t('comparison.take.unbalanced'))
        return
      }
      const revision = await save(draft.id, record.revision, forth)
      change((now) => {
        // Steps taken before somebody else's change start from what is no more.
        const known = now.revisions[draft.id] === record.revision ? now : withoutDraft(now, draft.id)
        return withStep(known, { draft: draft.id, forth, back: draftEdit(after, before) }, revision)
      })
      showToast(t('comparison.take.done', { count: rows.length, draft: draft.name }))
    })

  return {
    isBusy,
    take,
    canUndo: findStep(history, 'done', ids) !== undefined,
    canRedo: findStep(history, 'undone', ids) !== undefined,
    undo: () => goThrough('done'),
    redo: () => goThrough('undone'),
  }
}

function areAsCompared(clauses: readonly Clause[], side: Comparison['left']): boolean {
  return (
    clauses.length === side.clauses.length &&
    clauses.every(({ id, content }, at) => {
      const compared = side.clauses[at]!
      return compared.id === id && isAsCompared(content, compared)
    })
  )
}
