import { useEffect, useEffectEvent, useState } from 'react'
import type { TextId, TextRecord } from '../../../shared/model/text'
import { client, windowId } from '../../api/client'
import { onCoreEvent } from '../../api/events'
import { failureOf, isUnreachable } from '../../api/failure'
import type { DraftHandle } from './draftHandle'
import { openDraft, type DraftBackend, type DraftSession } from './draftSession'
import { sendSave } from './sendSave'

/** The draft as the page shows it; `session` is null until it was read. */
export interface Draft {
  session: DraftSession | null
  record: TextRecord | null
  /** What reading it rejected with. */
  error: unknown
}

const NOTHING: Draft = { session: null, record: null, error: null }

/** Reads a draft and keeps it open for editing while the component is there. */
export function useDraft(textId: TextId, onHandle: (handle: DraftHandle | null) => void): Draft {
  const [draft, setDraft] = useState<Draft>(NOTHING)
  const tellHandle = useEffectEvent(onHandle)

  useEffect(() => {
    let session: DraftSession | null = null
    let left = false
    const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }))
    const open = async (): Promise<void> => {
      try {
        const text = await client.text.get({ id: textId })
        if (left) return
        session = openDraft(text, backendOf(textId), { onRecord: (record) => change({ record }) })
        change({ session })
        tellHandle(session.handle)
      } catch (error) {
        if (!left) change({ error })
      }
    }
    void open()
    return () => {
      left = true
      setDraft(NOTHING)
      if (!session) return
      tellHandle(null)
      session.close()
    }
  }, [textId])

  return draft
}

function backendOf(id: TextId): DraftBackend {
  return {
    read: () => client.text.get({ id }),
    findRecord: async () => (await client.text.list()).find((record) => record.id === id),
    save: (changes) => sendSave(client.text, { id, window: windowId }, changes),
    failureOf: (error) => ({ failed: failureOf(error), unreachable: isUnreachable(error) }),
    listSteps: () => client.text.steps({ id }),
    listOrigins: (ids) => client.origin.list({ ids }),
    onEvent: onCoreEvent,
    windowId,
  }
}
