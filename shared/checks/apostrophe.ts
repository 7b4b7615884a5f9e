import { findEach, isEnglish, isFrench, type ClauseCheck } from './check'

/** Between letters, or after the s of an English plural: "Member States' obligations". */
const INSIDE = /(?<=\p{L})'(?=[\p{L}\p{N}«“["])/gu
const INSIDE_OR_AFTER = /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=[\s,.;:)\]])/gu

/** A straight apostrophe. Where single quotation marks may be meant, only those inside words. */
export const apostrophe: ClauseCheck = ({ text }, { language }) => {
  if (!isFrench(language) && !isEnglish(language)) return []
  const quoting = /(?:^|[\s([])'\S/u.test(text)
  return findEach(text, isEnglish(language) && !quoting ? INSIDE_OR_AFTER : INSIDE, ({ index }) => {
    const end = index + 1
    return { start: index, end, message: 'apostrophe', fix: [{ start: index, end, text: '’' }] }
  })
}
