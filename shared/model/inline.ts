import { z } from 'zod'

export const mark = z.enum(['bold', 'italic', 'underline'])
export type Mark = z.infer<typeof mark>

/** A run of characters that share their marks. Marks are listed once each, in the order of the enum. */
export const textRun = z.object({
  type: z.literal('text'),
  text: z.string().min(1).max(2_000_000),
  marks: z.array(mark).max(3).optional(),
})

/**
 * A line break inside a clause, as between a principle's short title and its wording. With `cell` it is the
 * boundary between two cells: the clause is then a row of a table. See `shared/clauses/tableRows`.
 */
export const lineBreak = z.object({ type: z.literal('break'), cell: z.literal(true).optional() })

/** Of a bracket, a footnote or a cross-reference; unique in a text. */
export const inlineId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** A delegation or group, as it is written in the text: "Canada", "Egypt on behalf of NAM". */
export const party = z.string().trim().min(1).max(120)
export type Party = z.infer<typeof party>

/**
 * The `[` of a bracket, with what is known of it. It closes at the `closing` that pairs with it as on
 * paper: from the inside out, each `]` with the nearest `[` before it that has none. A bracket may
 * close in a later clause, or never; both are read, neither is an error of the format.
 */
export const opening = z.object({
  type: z.literal('opening'),
  id: inlineId,
  proponents: z.array(party).max(250),
  opponents: z.array(party).max(250),
  note: z.string().max(5000).nullable(),
})

/** The `]` of a bracket. */
export const closing = z.object({ type: z.literal('closing') })

/** Names another clause of the same text by its label. `text` is the label it had when last read or seen. */
export const crossReference = z.object({
  type: z.literal('reference'),
  target: inlineId,
  text: z.string().min(1).max(80),
})

const noteContent = z.array(z.discriminatedUnion('type', [textRun, lineBreak])).max(1000)

/** A footnote stands where its number does; it holds words only, so that none can stand inside another. */
export const footnote = z.object({ type: z.literal('footnote'), id: inlineId, content: noteContent })

export const inline = z.discriminatedUnion('type', [textRun, lineBreak, opening, closing, crossReference, footnote])
export type TextRun = z.infer<typeof textRun>
export type LineBreak = z.infer<typeof lineBreak>
export type Opening = z.infer<typeof opening>
export type CrossReference = z.infer<typeof crossReference>
export type Footnote = z.infer<typeof footnote>
export type Inline = z.infer<typeof inline>

/** The content of one clause, in reading order. An empty clause is an empty list. */
export const inlineContent = z.array(inline).max(100_000)
export type InlineContent = z.infer<typeof inlineContent>

/** Content as it is set in type: nothing but characters with marks, and line breaks. */
export type SetInline = TextRun | LineBreak
export type SetContent = SetInline[]
