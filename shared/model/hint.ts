import { z } from 'zod'
import { clauseId, type ClauseId } from './clause'
import type { Mark } from './inline'

/** Every check there is, in the order in which hints are listed. */
export const checkName = z.enum([
  'openingItalic',
  'preambularComma',
  'operativeEnding',
  'euCitation',
  'euRecital',
  'listEnding',
  'listAnd',
  'loneItem',
  'listOpener',
  'openerColon',
  'openerItems',
  'definitionLate',
  'acronymUnexpanded',
  'repeatedWord',
  'unpaired',
  'doubleSpace',
  'spaceBefore',
  'quotes',
  'apostrophe',
  'frenchSpacing',
])
export type CheckName = z.infer<typeof checkName>

/** What a hint says; the sentences are in `shared/messages`, under `checks.hints`. */
export const hintMessage = z.enum([
  ...checkName.exclude(['operativeEnding', 'euCitation', 'euRecital', 'listEnding', 'listAnd', 'listOpener']).options,
  'endsWith',
  'recitalCapital',
  'andMissing',
  'andMisplaced',
  'loneHeading',
  'listWithoutOpener',
  'openerEnds',
])
export type HintMessage = z.infer<typeof hintMessage>

/**
 * One step of a fix, on the plain text of a clause or a footnote: characters put in the place of others, or a mark
 * given to them. Positions are those of the text before the fix; steps do not overlap.
 */
export type HintEdit = { start: number; end: number; text: string } | { start: number; end: number; mark: Mark }

/** What a hint's sentence is filled with: a punctuation mark, a word, an abbreviation. */
export type HintValues = Readonly<Partial<Record<'mark' | 'word' | 'short', string>>>

/** Something in a clause that is not as the conventions of its text have it. Never an error. */
export interface Hint {
  check: CheckName
  clauseId: ClauseId
  /** The footnote whose words are meant, and where its mark stands in the clause's plain text; absent for the clause's own. */
  note?: { id: string; at: number }
  /** The characters meant, in the plain text of the clause or of the footnote, in UTF-16 code units. Never empty. */
  start: number
  end: number
  message: HintMessage
  values: HintValues
  /** Null where only a person can tell what to do. */
  fix: readonly HintEdit[] | null
  /** The characters meant and a few around them: by these a dismissed hint is known again. */
  words: string
}

/** What was said no to: one hint, or with `clauseId` null everything a check finds in the draft. */
export const dismissal = z.object({
  check: checkName,
  clauseId: clauseId.nullable(),
  /** As the hint's; empty where `clauseId` is null. */
  words: z.string().max(400),
})
export type Dismissal = z.infer<typeof dismissal>
