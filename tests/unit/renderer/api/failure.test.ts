import { ORPCError } from '@orpc/client'
import { expect, test } from 'vitest'
import { failureOf, isUnreachable, sentenceOf } from '../../../../renderer/api/failure'
import { Failure } from '../../../../shared/failure'
import { createTranslator } from '../../../../shared/messages/translator'

const { t } = createTranslator('en')

test("a procedure's failure is told in its own sentence", () => {
  const data = { code: 'read_only', details: { title: 'Paris Call' } } as const
  const error = new ORPCError('FAILURE', { status: 422, data })
  expect(failureOf(error)).toEqual(data)
  expect(sentenceOf(t, error)).toContain('“Paris Call” is a reference text')
})

test('what the window refuses before asking is told the same way', () => {
  const error = new Failure('file_too_large', { name: 'a.docx', limit: 32 })
  expect(sentenceOf(t, error)).toBe('“a.docx” is larger than 32 MB, the most Chapeau reads. Nothing was stored.')
})

test('a request the core could not read is not called unexpected', () => {
  expect(failureOf(new ORPCError('BAD_REQUEST', { message: 'no title' }))).toEqual({
    code: 'invalid_input',
    details: { reason: 'no title' },
  })
})

test('a failure of a shape that is not known stays unexpected', () => {
  const error = new ORPCError('FAILURE', { status: 422, data: { code: 'made_up' } })
  expect(failureOf(error).code).toBe('unexpected')
})

test('no answer at all is told as that', () => {
  expect(isUnreachable(new TypeError('Failed to fetch'))).toBe(true)
  expect(isUnreachable(new DOMException('closed', 'AbortError'))).toBe(true)
  expect(sentenceOf(t, new TypeError('Failed to fetch'))).toBe(t('common.unreachable'))
})

test('a fault of the program is not taken for a lost connection', () => {
  expect(isUnreachable(new Error('x is undefined'))).toBe(false)
  expect(failureOf('thrown as it is')).toEqual({ code: 'unexpected', details: { reason: 'thrown as it is' } })
})
