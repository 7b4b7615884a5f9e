import { z } from 'zod'
import { clauseId } from './clause'
import { party } from './inline'
import { range } from './search'

export const exportFormat = z.enum(['docx', 'pdf', 'html', 'md', 'txt'])
export type ExportFormat = z.infer<typeof exportFormat>

/** What stands between a text and a clean one. */
export const unresolved = z.object({
  clauseId,
  label: z.string(),
  what: z.enum(['bracket', 'alternative', 'unbalanced', 'placeholder', 'editorsNote', 'reference']),
  /** The passage, and where it stands in the clause's plain text; it may go on in later clauses. */
  text: z.string(),
  at: range,
})
export type Unresolved = z.infer<typeof unresolved>

export const exportCheck = z.object({
  unresolved: z.array(unresolved),
  digest: z.boolean(),
  /** Everybody who proposed or opposed something in a bracket of the text. */
  parties: z.array(party),
  /** How many of its brackets have a note. */
  notes: z.number().int(),
  /** Who could be listed after the text, and who withdrew and would not be. */
  supporters: z.number().int(),
  withdrawn: z.number().int(),
  /** Comments a Word file could carry: those of a text as it stands, for a version has none. */
  comments: z.number().int(),
})
export type ExportCheck = z.infer<typeof exportCheck>

/** refuse: fail when something is unresolved. announce: keep it and say so at the head of the document. */
export const unresolvedPolicy = z.enum(['refuse', 'announce'])
export type UnresolvedPolicy = z.infer<typeof unresolvedPolicy>
