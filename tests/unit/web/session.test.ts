import { describe, expect, test } from 'vitest'
import { createSession } from '../../../electron/web/session'

const pairOf = (setCookie: string): string => setCookie.split(';')[0] ?? ''

describe('a session', () => {
  test('is found among other cookies', () => {
    const session = createSession(4000)
    expect(session.isIn(`theme=dark; ${pairOf(session.setCookie)}; a=b`)).toBe(true)
  })

  test('is not another server’s, on this port or on another', () => {
    const session = createSession(4000)
    expect(session.isIn(pairOf(createSession(4000).setCookie))).toBe(false)
    expect(session.isIn(pairOf(session.setCookie).replace('4000', '4001'))).toBe(false)
  })

  test.for([undefined, '', ';', 'chapeau-4000', 'chapeau-4000=', '=; =;', 'x'.repeat(9000)])('is not in %j', (header) => {
    expect(createSession(4000).isIn(header)).toBe(false)
  })
})
