import { z } from 'zod'

const line = z.string().trim().min(1).max(500)

/** The same in the two languages of the interface. */
export const inBoth = z.strictObject({ en: line, fr: line })
export type InBoth = z.infer<typeof inBoth>
