import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failureData } from '../failure'

/** A procedure that fails only with what a user can be told. */
export const procedure = oc.errors({ FAILURE: { status: 422, data: failureData } })

/** The answer of a procedure that has nothing to say but that it is done. */
export const done = z.object({})
