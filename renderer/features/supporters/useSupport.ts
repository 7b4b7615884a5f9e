import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InBoth } from '../../../shared/model/inBoth'
import type { ReportedCount, Support, Supporter } from '../../../shared/model/supporter'
import type { TextId } from '../../../shared/model/text'
import { nameIn } from '../../../shared/supporters/states'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'

/** One change of who supports a text; it says what was done where that can be undone. */
export type SupportChange = (supporter: typeof client.supporter) => Promise<Done | null>

/** What was just done, and how it is undone. */
interface Done {
  sentence: string
  undo: (supporter: typeof client.supporter) => Promise<unknown>
}

export interface SupportState {
  supporters: readonly Supporter[]
  counts: readonly ReportedCount[]
  isPending: boolean
  /** While a change is carried out. */
  isChanging: boolean
  error: string | null
  done: Done | null
  /** Carries a change out, reads the list again, and says what was done. False when it failed. */
  change: (call: SupportChange) => Promise<boolean>
  undo: () => Promise<boolean>
  forget: () => void
}

/** The supporters of a text, and every way to change them, with the last change ready to be undone. */
export function useSupport(textId: TextId): SupportState {
  const { t, i18n } = useTranslation()
  const { data, error, isPending } = useQuery(orpc.supporter.list.queryOptions({ input: { textId } }))
  const [failure, setFailure] = useState<string | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [isChanging, setChanging] = useState(false)
  const change = useCallback<SupportState['change']>(
    async (call) => {
      setFailure(null)
      setChanging(true)
      try {
        setDone(await call(client.supporter))
        return true
      } catch (reason) {
        setFailure(sentenceOf(t, reason))
        return false
      } finally {
        setChanging(false)
        await queryClient.invalidateQueries({ queryKey: orpc.supporter.key() })
      }
    },
    [t],
  )
  const { supporters, counts } = useMemo(() => saidIn(i18n.language, data), [data, i18n.language])
  return {
    supporters,
    counts,
    isPending,
    isChanging,
    error: failure ?? (error ? sentenceOf(t, error) : null),
    done,
    change,
    undo: () => change(async (supporter) => (await done?.undo(supporter), null)),
    forget: () => setDone(null),
  }
}

/** The names of States, and what the program itself says, in the interface's language. */
function saidIn(language: string, data: Support | undefined): Pick<Support, 'supporters' | 'counts'> {
  const said = (both: InBoth): string => (language === 'fr' ? both.fr : both.en)
  return {
    supporters: (data?.supporters ?? []).map((one) => ({
      ...one,
      name: nameIn(one.name, language),
      note: one.noteIn ? said(one.noteIn) : one.note,
    })),
    counts: (data?.counts ?? []).map((one) => (one.sourceIn ? { ...one, source: said(one.sourceIn) } : one)),
  }
}
