import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/clauses/plainText'
import { takeChange } from '../../../shared/compare/takeChange'
import type { Clause } from '../../../shared/model/clause'
import type { ComparedSource, Comparison } from '../../../shared/model/comparison'
import { client, orpc, windowId } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { showToast } from '../../ui/toast'
import { clausesOfSide, storedClause } from './clausesOfSide'

/** A draft on one side, into which changes can be taken. */
export interface TakingDraft {
  id: string
  name: string
  side: 'left' | 'right'
}

export interface Taking {
  isBusy: boolean
  take: (draft: TakingDraft, rows: readonly number[]) => void
  /** Puts the state before the last taking back. */
  undo: () => void
}

interface Former {
  draft: TakingDraft
  clauses: Clause[]
  /** The revision that the taking made: later changes are not undone with it. */
  revision: number
}

/** Saves what is taken from a comparison into a draft, each time as one step that can be undone. */
export function useTaking(
  comparison: Comparison | undefined,
  sources: { left: ComparedSource | null; right: ComparedSource | null },
): Taking {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const former = useRef<Former[]>([])

  const save = async (draft: TakingDraft, base: number, before: readonly Clause[], after: Clause[]) => {
    const known = new Map(before.map((clause) => [clause.id, JSON.stringify(clause)]))
    const isReordered = before.length !== after.length || after.some(({ id }, at) => before[at]!.id !== id)
    const saved = await client.text.save({
      id: draft.id,
      base,
      clauses: after.filter((clause) => known.get(clause.id) !== JSON.stringify(clause)),
      order: isReordered ? after.map(({ id }) => id) : null,
      window: windowId,
    })
    // The page that edits the draft must not start from what was read before.
    cache.removeQueries({ queryKey: orpc.text.get.key({ input: { id: draft.id } }) })
    return saved.revision
  }

  const run = (work: () => Promise<void>): void => {
    if (isBusy) return
    setBusy(true)
    work()
      .catch((error: unknown) => showToast(sentenceOf(t, error)))
      .finally(() => setBusy(false))
  }

  const undo = (): void =>
    run(async () => {
      const last = former.current.at(-1)
      if (!last) return
      const { clauses } = await client.text.get({ id: last.draft.id })
      const revision = await save(last.draft, last.revision, clauses.map(storedClause), last.clauses)
      former.current.pop()
      // What was taken before it can now be undone from here.
      const earlier = former.current.at(-1)
      if (earlier?.draft.id === last.draft.id) earlier.revision = revision
      showToast(t('comparison.take.undone'))
    })

  const take = (draft: TakingDraft, rows: readonly number[]): void =>
    run(async () => {
      if (!comparison) return
      const otherSide = draft.side === 'left' ? 'right' : 'left'
      const { record, clauses } = await client.text.get({ id: draft.id })
      const before = clauses.map(storedClause)
      if (!isAsCompared(before, comparison[draft.side])) {
        void cache.invalidateQueries({ queryKey: orpc.comparison.key() })
        showToast(t('comparison.take.outdated'))
        return
      }
      const arriving = rows.map((at) => comparison.rows[at]!).filter((row) => row[draft.side].length === 0)
      const other = await clausesOfSide(
        sources[otherSide],
        comparison[otherSide],
        draft.id,
        new Set(arriving.flatMap((row) => row[otherSide])),
      )
      const after = takeChange(before, other, comparison, rows, draft.side)
      const revision = await save(draft, record.revision, before, after)
      former.current.push({ draft, clauses: before, revision })
      showToast(t('comparison.take.done', { count: rows.length, draft: draft.name }), {
        label: t('comparison.take.undo'),
        run: undo,
      })
    })

  return { isBusy, take, undo }
}

function isAsCompared(clauses: readonly Clause[], side: Comparison['left']): boolean {
  return (
    clauses.length === side.clauses.length &&
    clauses.every(({ id, content }, at) => {
      const compared = side.clauses[at]!
      return compared.id === id && compared.text === plainText(content)
    })
  )
}
