import { expect } from 'vitest'

/** What a procedure that fails with this code rejects with. */
export const failing = (code: string, details: object = {}) =>
  expect.objectContaining({ code: 'FAILURE', defined: true, data: { code, details: expect.objectContaining(details) } })
