import { z } from 'zod'
import { recordId } from './catalogue'
import { clause, clauseId } from './clause'
import { LONGEST_AUTHOR, LONGEST_REMARK, passageRange, remarkBody } from './comment'
import { languageTag, textDescription, textId, textKind, textRecord } from './text'

export const importFormat = z.enum(['txt', 'md', 'html', 'docx'])
export type ImportFormat = z.infer<typeof importFormat>

/** How the names of files end that can be texts; what a file is, its content says. */
export const IMPORT_ENDINGS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.docx'] as const

/** Larger files are refused before they are read. */
export const LARGEST_IMPORT_BYTES = 32 * 1024 * 1024

/** What an import lost or had to guess; each has a sentence in the messages. */
export const importNotice = z.enum([
  'encoding_guessed',
  'images_left_out',
  'links_left_out',
  'scripts_left_out',
  'tables_simplified',
  'footnotes_inlined',
  'revisions_accepted',
  'comments_left_out',
  'announcements_left_out',
  'digest_announced',
])
export type ImportNotice = z.infer<typeof importNotice>

/** What a reference's wording is taken for until somebody says: a file that calls itself a digest is one. */
export function wordingAsRead(notices: readonly ImportNotice[]): 'official' | 'digest' {
  return notices.includes('digest_announced') ? 'digest' : 'official'
}

/** A comment of a file with its replies, on a clause as it was read. */
export const importedThread = z.object({
  clauseId,
  /** The words it is about, in the clause's plain text; null for the whole clause. */
  range: passageRange.nullable(),
  /** What it is about in the file, where that is not what stands there: more clauses, or words that are gone. */
  quote: z.string().max(LONGEST_REMARK).nullable(),
  /** The words quoted are no longer there. */
  gone: z.boolean(),
  resolved: z.boolean(),
  /** A date the file does not give is null. */
  remarks: z
    .array(z.object({ author: z.string().max(LONGEST_AUTHOR).nullable(), body: remarkBody, createdAt: z.number().int().nullable() }))
    .min(1)
    .max(10_000),
})
export type ImportedThread = z.infer<typeof importedThread>

const importedThreads = z.array(importedThread).max(10_000)

/** What a file was read as, before anything is stored. */
export const importPreview = z.object({
  fileName: z.string(),
  format: importFormat,
  /** As the Encoding Standard names it: 'utf-8', 'utf-16le', 'windows-1252'. Null for DOCX. */
  encoding: z.string().nullable(),
  title: z.string(),
  language: languageTag,
  clauses: z.array(clause),
  /** In the order they were begun. */
  comments: importedThreads,
  notices: z.array(importNotice),
})
export type ImportPreview = z.infer<typeof importPreview>

/** What the user made of a file's preview. */
export const correctedFile = importPreview.pick({ title: true, language: true }).extend({ clauses: z.array(clause).max(100_000) })
export type CorrectedFile = z.infer<typeof correctedFile>

/** What the user decided to store, corrected by hand or not. */
export const importRequest = z.object({
  kind: textKind,
  description: textDescription,
  clauses: z.array(clause).max(100_000),
  /** Of a draft; a reference has none. */
  comments: importedThreads.optional(),
  /** A text this one is another language version of. */
  languageOf: textId.optional(),
  /** The record of the catalogue whose text this is. */
  record: recordId.optional(),
})
export type ImportRequest = z.infer<typeof importRequest>

/** A text of the library that says what a file says; `share` is how much of the file's words it has, 0–1. */
export const duplicate = z.object({
  textId,
  title: z.string(),
  kind: textKind,
  language: languageTag,
  /** The same clauses in the same order, and nothing else. */
  identical: z.boolean(),
  share: z.number().min(0).max(1),
})
export type Duplicate = z.infer<typeof duplicate>

/** What became of a file that was imported without being looked at; `comments` is how many it has, which only a draft takes. */
export const importOutcome = z.union([z.object({ imported: textRecord, comments: z.number().int() }), z.object({ duplicateOf: duplicate })])
export type ImportOutcome = z.infer<typeof importOutcome>
