import type { QueryClient } from '@tanstack/react-query'
import type { CoreEvent } from '../../shared/model/event'
import { orpc, windowId } from './client'

/** Marks what an event made untrue, so that whatever is on screen is read again. */
export function invalidateFor(event: CoreEvent, cache: QueryClient): void {
  switch (event.type) {
    case 'libraryChanged':
      refresh(cache, orpc.text.list.key())
      refresh(cache, orpc.search.key())
      return
    case 'settingsChanged':
      cache.setQueryData(orpc.settings.get.queryKey(), event.settings)
      return
    case 'textChanged': {
      const own = event.by === windowId
      refresh(cache, orpc.text.list.key())
      refresh(cache, orpc.version.list.key({ input: { textId: event.textId } }))
      // The window that typed already shows what it saved: its copy is only marked as old.
      void cache.invalidateQueries({
        queryKey: orpc.text.get.key({ input: { id: event.textId } }),
        refetchType: own ? 'none' : 'active',
      })
      void cache.invalidateQueries({ queryKey: orpc.search.key(), refetchType: own ? 'none' : 'active' })
      void cache.invalidateQueries({ queryKey: orpc.export.key(), refetchType: own ? 'none' : 'active' })
      void cache.invalidateQueries({ queryKey: orpc.comparison.key(), refetchType: own ? 'none' : 'active' })
      return
    }
    case 'watching':
      return
  }
}

function refresh(cache: QueryClient, queryKey: readonly unknown[]): void {
  void cache.invalidateQueries({ queryKey })
}
