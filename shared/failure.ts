import { z } from 'zod'

/**
 * Every failure a user can meet. Each code has one sentence per interface language in
 * `shared/messages`, filled with the failure's details; nothing else reaches the user.
 */
export const failureCode = z.enum([
  'not_found',
  'invalid_input',
  'read_only',
  'changed_elsewhere',
  'not_own',
  'text_quoted',
  'language_taken',
  'correction_beyond_words',
  'corrigendum_followed',
  'file_missing',
  'file_unreadable',
  'file_empty',
  'file_too_large',
  'too_many_clauses',
  'too_many_supporters',
  'file_mismatched',
  'file_damaged',
  'file_protected',
  'format_unknown',
  'nothing_to_import',
  'file_unwritable',
  'unresolved_brackets',
  'disk_full',
  'store_unwritable',
  'store_damaged',
  'store_newer',
  'store_busy',
  'unexpected',
])
export type FailureCode = z.infer<typeof failureCode>

export const failureDetails = z.record(z.string(), z.union([z.string(), z.number()]))
export type FailureDetails = z.infer<typeof failureDetails>

/** What crosses the contract when a procedure fails. */
export const failureData = z.object({ code: failureCode, details: failureDetails })
export type FailureData = z.infer<typeof failureData>

/** Thrown by core, store and exchange for anything the user should be told in a sentence. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly details: FailureDetails

  constructor(code: FailureCode, details: FailureDetails = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options)
    this.name = 'Failure'
    this.code = code
    this.details = details
  }
}
