import { z } from 'zod'
import { clauseId } from './clause'
import { textId } from './text'

export const remarkId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export type RemarkId = z.infer<typeof remarkId>

export const threadId = remarkId
export type ThreadId = RemarkId

/** Long enough for a delegation's statement; a text belongs in a draft. */
export const LONGEST_REMARK = 10_000

/** Of a name or a delegation a comment is written under. */
export const LONGEST_AUTHOR = 120

/** One kind of line end, no control characters, no halves of characters: what is written can be read. */
function legible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\p{Cs}]/gu, (one) => (one === '\n' || one === '\t' ? one : ''))
}

/** What somebody writes beside a text: plain characters and line breaks. */
export const remarkBody = z.string().max(LONGEST_REMARK).transform(legible).pipe(z.string().trim().min(1))

/** A stretch of a clause's plain text, in UTF-16 units; the end is outside it. */
export const passageRange = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
})
export type PassageRange = z.infer<typeof passageRange>

/**
 * What something beside the text is about: a clause, or words of it. `wording` is the clause's plain text
 * when the anchor was last set, `start` and `end` the words in it; where they stand now is computed (see
 * `shared/comments`).
 */
export const anchor = z.object({
  clauseId,
  scope: z.enum(['clause', 'words']),
  wording: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type Anchor = z.infer<typeof anchor>

export const remark = z.object({
  id: remarkId,
  /** A name or a delegation as its writer gave it; null where none was given. */
  author: z.string().nullable(),
  body: z.string(),
  createdAt: z.number(),
  editedAt: z.number().nullable(),
})
export type Remark = z.infer<typeof remark>

/** A comment with its replies. It belongs to the text, not to one of its versions. */
export const thread = z.object({
  id: threadId,
  textId,
  anchor,
  /** The words the comment was made on, as they stood then. */
  quote: z.string(),
  resolved: z.object({ at: z.number(), by: z.string().nullable() }).nullable(),
  /** In the order they were written; the first is the comment itself. */
  remarks: z.array(remark).min(1),
})
export type Thread = z.infer<typeof thread>

/** Something written for oneself on a clause, or on the draft as a whole. It leaves by no door there is. */
export const privateNote = z.object({
  id: remarkId,
  textId,
  anchor: anchor.nullable(),
  body: z.string(),
  createdAt: z.number(),
  editedAt: z.number().nullable(),
})
export type PrivateNote = z.infer<typeof privateNote>
