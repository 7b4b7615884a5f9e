import type { QueryClient } from '@tanstack/react-query'
import type { CoreEvent } from '../../shared/model/event'
import { orpc, windowId } from './client'
import { isComparisonOf } from './comparisonKey'
import { readAgain } from './readAgain'

/** Marks what an event made untrue, so that whatever is on screen is read again. */
export function invalidateFor(event: CoreEvent, cache: QueryClient): void {
  switch (event.type) {
    case 'libraryChanged':
      readAgain(cache, { queryKey: orpc.supporter.key() })
      readAgain(cache, { queryKey: orpc.catalogue.key() })
      readAgain(cache, { queryKey: orpc.text.list.key() })
      readAgain(cache, { queryKey: orpc.reference.key() })
      readAgain(cache, { queryKey: orpc.search.key() })
      readAgain(cache, { queryKey: orpc.clause.key() })
      readAgain(cache, { queryKey: orpc.origin.news.key() })
      return
    case 'commentsChanged':
    case 'notesChanged': {
      const { list } = event.type === 'commentsChanged' ? orpc.comment : orpc.note
      readAgain(cache, { queryKey: event.textId === null ? list.key() : list.key({ input: { textId: event.textId } }) })
      return
    }
    case 'dismissalsChanged': {
      const list = orpc.hint.listDismissed
      readAgain(cache, { queryKey: event.textId === null ? list.key() : list.key({ input: { textId: event.textId } }) })
      return
    }
    case 'supportersChanged':
      readAgain(cache, { queryKey: orpc.supporter.key() })
      readAgain(cache, { queryKey: orpc.export.key() })
      return
    case 'settingsChanged':
      cache.setQueryData(orpc.settings.get.queryKey(), event.settings)
      return
    case 'textChanged': {
      readAgain(cache, { queryKey: orpc.text.list.key() })
      readAgain(cache, { queryKey: orpc.version.list.key({ input: { textId: event.textId } }) })
      readAgain(cache, { queryKey: orpc.reference.details.key() })
      // The window that typed already shows what it saved: its copy is only marked as old.
      void cache.invalidateQueries({
        queryKey: orpc.text.get.key({ input: { id: event.textId } }),
        refetchType: event.by === windowId ? 'none' : 'active',
      })
      readAgain(cache, { queryKey: orpc.search.key() })
      readAgain(cache, { queryKey: orpc.clause.key() })
      readAgain(cache, { queryKey: orpc.origin.news.key() })
      readAgain(cache, { queryKey: orpc.export.key() })
      readAgain(cache, { queryKey: orpc.report.key() })
      readAgain(cache, {
        queryKey: orpc.comparison.key(),
        predicate: ({ queryKey }) => isComparisonOf(queryKey, event.textId),
      })
      return
    }
    case 'ownWordsChanged':
      readAgain(cache, { queryKey: orpc.spelling.ownWords.key() })
      return
    case 'watching':
      return
  }
}
