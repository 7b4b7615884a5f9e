import { z } from 'zod'
import { inBoth } from './inBoth'
import { countDetails, partialDate, supporterDetails } from './supporter'
import { textId } from './text'

export const recordId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
export type RecordId = z.infer<typeof recordId>

const line = z.string().trim().min(1).max(500)

export const theme = z.enum(['cyberspace', 'digital', 'ai', 'information', 'children', 'terrorism', 'climate', 'finance', 'agriculture'])
export type Theme = z.infer<typeof theme>

/**
 * A call of which the text is not here: what sources say of it, in our words, and nothing else. A fact no
 * source gives is absent.
 */
export const catalogueRecord = z.strictObject({
  id: recordId,
  title: inBoth,
  on: partialDate.optional(),
  place: line.optional(),
  occasion: inBoth.optional(),
  convenors: inBoth.optional(),
  themes: z.array(theme).min(1),
  facts: z.array(inBoth),
  supporters: z.array(supporterDetails.pick({ name: true, category: true })),
  counts: z.array(countDetails),
  /** Where the facts are from, as the sources call themselves. */
  sources: z.array(line).min(1),
})
export type CatalogueRecord = z.infer<typeof catalogueRecord>

/** A record, and the texts of the library that were added for it. */
export const catalogueEntry = catalogueRecord.extend({ texts: z.array(textId) })
export type CatalogueEntry = z.infer<typeof catalogueEntry>
