import { z } from 'zod'

/** The languages there is a dictionary for, each with a list of the user's own words. */
export const spellingLanguage = z.enum(['en', 'fr'])
export type SpellingLanguage = z.infer<typeof spellingLanguage>

/** One word as a text has it, without spaces. */
export const spelledWord = z.string().regex(/^\S+$/u).max(100)

/** Words that are right although no dictionary has them. */
export const ownWords = z.object({
  /** The user's own lists, for every text in the language, in the order of the alphabet. */
  personal: z.record(spellingLanguage, z.array(spelledWord)),
  /** What is not to be marked in the text that was asked about. */
  ignored: z.array(spelledWord),
})
export type OwnWords = z.infer<typeof ownWords>
