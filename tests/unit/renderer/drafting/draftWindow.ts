import { $getSelection, $isRangeSelection } from 'lexical'
import { plainText } from '../../../../shared/clauses/plainText'
import type { Clause } from '../../../../shared/model/clause'
import type { CoreEvent } from '../../../../shared/model/event'
import { failureOf } from '../../../../renderer/api/failure'
import { openDraft, type DraftBackend } from '../../../../renderer/features/drafting/draftSession'
import { sendSave } from '../../../../renderer/features/drafting/sendSave'
import type { TestCore } from '../../../support/core'
import { $caretAt, edit } from '../../editor/support'

/** So that most saves go in parts, as only long ones do elsewhere. */
const PART_SIZE = 300

/** A draft with these clauses, and no history. */
export async function storeDraft({ client }: TestCore, clauses: Clause[]): Promise<string> {
  const draft = await client.text.create({ title: 'Draft', language: 'en', from: 'blank' })
  const order = clauses.map(({ id }) => id)
  const none = { steps: [], undone: [], forgotten: [] }
  await client.text.save({ id: draft.id, base: draft.revision, clauses, order, steps: none, window: 'setup' })
  return draft.id
}

/** A window on a draft over the real core, its earlier steps read. */
export async function openDraftWindow({ client }: TestCore, id: string, windowId: string) {
  const heard: ((event: CoreEvent) => void)[] = []
  const listed = Promise.withResolvers<void>()
  const backend: DraftBackend = {
    read: () => client.text.get({ id }),
    findRecord: async () => (await client.text.list()).find((record) => record.id === id),
    save: (changes) => sendSave(client.text, { id, window: windowId }, changes, PART_SIZE),
    failureOf: (error) => ({ failed: failureOf(error), unreachable: false }),
    async listSteps() {
      const steps = await client.text.steps({ id })
      // After whoever asked has been answered.
      setTimeout(listed.resolve)
      return steps
    },
    listOrigins: (ids) => client.origin.list({ ids }),
    onEvent(listener) {
      heard.push(listener)
      return () => undefined
    },
    windowId,
  }
  const session = openDraft(await backend.read(), backend, {
    onRecord: () => undefined,
  })
  const root = document.createElement('div')
  root.contentEditable = 'true'
  document.body.append(root)
  session.editor.setRootElement(root)
  await listed.promise
  return {
    ...session,
    status: session.handle.status.current,
    words: () => session.handle.clauses().map(({ content }) => plainText(content)),
    stored: async () => (await client.text.get({ id })).clauses.map(({ content }) => plainText(content)),
    /** What this window hears when a revision was stored. */
    async hear(by: string | null): Promise<void> {
      const { record } = await client.text.get({ id })
      for (const listener of heard) listener({ type: 'textChanged', textId: id, revision: record.revision, by })
    },
    write: (index: number, text: string) =>
      edit(session.editor, () => {
        $caretAt(index, 0)
        const selection = $getSelection()
        if ($isRangeSelection(selection)) selection.insertText(text)
      }),
  }
}
