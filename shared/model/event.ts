import { z } from 'zod'
import { textId } from './text'
import { settings } from './settings'

/** A window's own random name, so that it can tell its changes from another's. */
export const windowId = z.string().min(1).max(64)

/** What happened in the core, told to every window; names are in the past tense. */
export const coreEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('watching') }),
  z.object({
    type: z.literal('textChanged'),
    textId,
    revision: z.number().int(),
    /** The window that made the change; null when another process did, or when no editor holds the text. */
    by: windowId.nullable(),
  }),
  z.object({ type: z.literal('libraryChanged') }),
  /** Null: of whichever texts, as when another process wrote. No such event says anything of what was written. */
  z.object({ type: z.literal('commentsChanged'), textId: textId.nullable() }),
  z.object({ type: z.literal('notesChanged'), textId: textId.nullable() }),
  /** Hints were said no to, or brought back. */
  z.object({ type: z.literal('dismissalsChanged'), textId: textId.nullable() }),
  /** Of whichever texts: those in one group share theirs. */
  z.object({ type: z.literal('supportersChanged') }),
  z.object({ type: z.literal('settingsChanged'), settings }),
  z.object({ type: z.literal('ownWordsChanged') }),
])
export type CoreEvent = z.infer<typeof coreEvent>
