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
      refresh(cache, orpc.text.list.key())
      refresh(cache, orpc.version.list.key({ input: { textId: event.textId } }))
      // The window that typed already shows what it saved: its copy is only marked as old.
      void cache.invalidateQueries({
        queryKey: orpc.text.get.key({ input: { id: event.textId } }),
        refetchType: event.by === windowId ? 'none' : 'active',
      })
      refresh(cache, orpc.search.key())
      refresh(cache, orpc.export.key())
      refresh(cache, orpc.comparison.key())
      return
    }
    case 'watching':
      return
  }
}

function refresh(cache: QueryClient, queryKey: readonly unknown[]): void {
  void cache.invalidateQueries({ queryKey })
}
