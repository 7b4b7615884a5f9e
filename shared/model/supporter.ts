import { z } from 'zod'
import { inBoth } from './inBoth'
import { textId } from './text'

export const supporterId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export type SupporterId = z.infer<typeof supporterId>

/** In the order calls list them. */
export const supporterCategory = z.enum([
  'states',
  'internationalOrganisations',
  'localAuthorities',
  'privateSector',
  'civilSociety',
  'academia',
])
export type SupporterCategory = z.infer<typeof supporterCategory>

/** A date known to the day, the month or the year alone: 2018-11-12, 2018-11 or 2018. */
export const partialDate = z.union([
  z.string().regex(/^[12]\d{3}$/),
  z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/),
  z.iso.date().regex(/^[12]/),
])
export type PartialDate = z.infer<typeof partialDate>

/** As many names as one text may have, removed ones apart. The largest call had some 1,200 in 2021. */
export const MOST_SUPPORTERS = 5000

const LONGEST_NAME = 300

/** One line that can be read: no control character, no half of a character. */
function line(longest: number) {
  return z
    .string()
    .max(longest * 2)
    .transform((text) => text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cs}]/gu, ''))
    .pipe(z.string().trim().min(1).max(longest))
}

export const supporterDetails = z.object({
  name: line(LONGEST_NAME),
  category: supporterCategory,
  joinedOn: partialDate.nullable(),
  withdrawnOn: partialDate.nullable(),
  note: line(500).nullable(),
})
export type SupporterDetails = z.infer<typeof supporterDetails>

/** `noteIn` is the note of one that came with the program and was not edited. */
export const supporter = supporterDetails.extend({ id: supporterId, noteIn: inBoth.optional() })
export type Supporter = z.infer<typeof supporter>

/** How near a reported number is to the true one: "66", "over 300", "close to 1,200", "some 400". */
export const countQualifier = z.enum(['exactly', 'over', 'nearly', 'about'])
export type CountQualifier = z.infer<typeof countQualifier>

/** A figure somebody gave at a date, kept as it was given. */
export const countDetails = z.object({
  on: partialDate,
  /** The categories counted together; none for all of them. */
  categories: z.array(supporterCategory).max(supporterCategory.options.length),
  qualifier: countQualifier,
  number: z.number().int().nonnegative().max(10_000_000),
  /** Who says so. */
  source: line(500),
})
export type CountDetails = z.infer<typeof countDetails>

/** `sourceIn` is the source of one that came with the program and was not edited. */
export const reportedCount = countDetails.extend({ id: supporterId, sourceIn: inBoth.optional() })
export type ReportedCount = z.infer<typeof reportedCount>

/** All that is known of who supports a text; the language versions of a text share it. */
export const support = z.object({ textId, supporters: z.array(supporter), counts: z.array(reportedCount) })
export type Support = z.infer<typeof support>
