import { z } from 'zod'
import { LONGEST_AUTHOR } from './comment'
import { verbScales } from './comparison'
import { savedSearch } from './search'

export const interfaceLanguage = z.enum(['en', 'fr'])
export type InterfaceLanguage = z.infer<typeof interfaceLanguage>

export const theme = z.enum(['light', 'dark', 'system'])
export type Theme = z.infer<typeof theme>

export const settings = z.object({
  /** Null follows the system's language. */
  language: interfaceLanguage.nullable(),
  theme,
  /** The user's own scales of commitment, by language; a language that is not here takes the shipped one. */
  verbScales,
  /** Names of the checks that are off everywhere; one this program does not know is kept and means nothing. */
  checksOff: z.array(z.string().max(64)).max(200),
  /** Whose comments are written here: a name or a delegation. Null until asked, '' when none is wanted. */
  author: z.string().trim().max(LONGEST_AUTHOR).nullable(),
  /** Whether words no dictionary has are marked in drafts. */
  spelling: z.boolean(),
  /** Whether language inserted from another text brings its citation along, in a footnote. */
  citeInserted: z.boolean(),
  /** Searches kept under a name, in the order they were kept. */
  savedSearches: z.array(savedSearch).max(100),
})
export type Settings = z.infer<typeof settings>

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  verbScales: {},
  checksOff: [],
  author: null,
  spelling: true,
  citeInserted: false,
  savedSearches: [],
}
