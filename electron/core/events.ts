import { EventPublisher } from '@orpc/server'
import type { CoreEvent } from '../../shared/model/event'
import type { TextId } from '../../shared/model/text'
import type { Store } from '../store/store'
import { listRevisions } from '../store/texts'

/** Half a second is soon enough to be told of another program's change, and costs one cheap read. */
const LOOK_EVERY = 500

/** Tells every window what happened, in this process or, by looking, in another one. */
export interface CoreEvents {
  publish(event: CoreEvent): void
  watch(signal: AbortSignal | undefined): AsyncGenerator<CoreEvent>
  close(): void
}

export function createCoreEvents(findStore: () => Store | null): CoreEvents {
  const publisher = new EventPublisher<{ event: CoreEvent }>()
  const ended = new AbortController()
  let timer: NodeJS.Timeout | null = null
  let known = new Map<TextId, number>()
  let dataVersion: unknown

  const look = (): void => {
    const store = findStore()
    if (!store) return
    // SQLite counts this up when another connection has written, and only then.
    const version = store.db.pragma('data_version', { simple: true })
    if (version === dataVersion) return
    const first = dataVersion === undefined
    dataVersion = version
    const revisions = listRevisions(store)
    if (!first) {
      let listed = revisions.size !== known.size
      for (const [textId, revision] of revisions) {
        if (!known.has(textId)) listed = true
        else if (known.get(textId) !== revision) publisher.publish('event', { type: 'textChanged', textId, revision, by: null })
      }
      publisher.publish('event', { type: 'commentsChanged', textId: null })
      publisher.publish('event', { type: 'notesChanged', textId: null })
      publisher.publish('event', { type: 'dismissalsChanged', textId: null })
      publisher.publish('event', { type: 'supportersChanged' })
      if (listed) publisher.publish('event', { type: 'libraryChanged' })
    }
    known = revisions
  }

  return {
    publish(event) {
      if (event.type === 'textChanged') known.set(event.textId, event.revision)
      publisher.publish('event', event)
    },
    async *watch(signal) {
      timer ??= setInterval(look, LOOK_EVERY)
      timer.unref()
      look()
      const until = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal
      const events = publisher.subscribe('event', { signal: until })
      // Said at once, so that a window knows it will miss nothing from here on.
      yield { type: 'watching' }
      try {
        yield* events
      } catch (error) {
        if (!until.aborted) throw error
      }
    },
    close() {
      if (timer) clearInterval(timer)
      ended.abort()
    },
  }
}
