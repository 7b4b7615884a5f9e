import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { BracketReading, Resolution } from '../../../shared/model/bracket'
import type { TextId } from '../../../shared/model/text'
import { orpc } from '../../api/client'

/** What was decided about brackets of the draft that stand in it no more, newest first. */
export function useResolutions(textId: TextId, reading: BracketReading, saved: boolean): Resolution[] {
  const { data = [], refetch } = useQuery(orpc.bracket.listResolutions.queryOptions({ input: { textId } }))
  const open = new Set(reading.brackets.map(({ id }) => id))
  // Undo and redo bring brackets and take them away again: the store knows once that is saved.
  const count = open.size
  const readAgain = useEffectEvent((_standing: number) => void refetch())
  useEffect(() => {
    if (saved) readAgain(count)
  }, [saved, count])
  return data.filter(({ bracketId }) => bracketId === null || !open.has(bracketId))
}
