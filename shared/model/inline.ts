import { z } from 'zod'

export const mark = z.enum(['bold', 'italic', 'underline'])
export type Mark = z.infer<typeof mark>

/** A run of characters that share their marks. Marks are listed once each, in the order of the enum. */
export const textRun = z.object({
  type: z.literal('text'),
  text: z.string().min(1).max(2_000_000),
  marks: z.array(mark).max(3).optional(),
})

/** A line break inside a clause, as between a principle's short title and its wording. */
export const lineBreak = z.object({ type: z.literal('break') })

export const inline = z.discriminatedUnion('type', [textRun, lineBreak])
export type TextRun = z.infer<typeof textRun>
export type Inline = z.infer<typeof inline>

/** The content of one clause, in reading order. An empty clause is an empty list. */
export const inlineContent = z.array(inline).max(100_000)
export type InlineContent = z.infer<typeof inlineContent>
