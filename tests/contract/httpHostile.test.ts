import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openWebHost, SECRET, type WebHost } from '../support/webHost'
import { createSmallRouter } from '../support/smallRouter'

// A busy machine may take this long over what is not a matter of time.
vi.setConfig({ testTimeout: 60_000 })

const PATIENTLY = { timeout: 20_000 }

let host: WebHost
let streamsEnded = 0

beforeAll(async () => {
  host = await openWebHost(createSmallRouter(() => streamsEnded++))
})
afterAll(() => host.close())

/** After whatever was sent, an ordinary call must still be answered. */
async function expectStillServing(): Promise<void> {
  const { status, body } = await host.call('echo', '{"json":{"words":"here"}}')
  expect({ status, body }).toEqual({ status: 200, body: '{"json":{"words":"here"}}' })
}

interface RefusedCall {
  code: string
  status: number
  defined: boolean
  message: string
  data?: unknown
}
const refusal = (body: string): RefusedCall => (JSON.parse(body) as { json: RefusedCall }).json

describe('a call the interface makes', () => {
  test('is answered', expectStillServing)

  test('brings a file', async () => {
    const form = new FormData()
    form.set('data', JSON.stringify({ json: { file: null }, meta: [], maps: [['file']] }))
    form.set('0', new File(['four'], 'a.txt'))
    const request = new Request('http://x', { method: 'POST', body: form })
    const type = request.headers.get('content-type') ?? ''
    const answer = await host.call('measure', await request.text(), { 'content-type': type })
    expect(answer).toMatchObject({ status: 200, body: '{"json":{"bytes":4}}' })
  })

  test('brings back a failure with its code and details', async () => {
    const { status, body } = await host.call('fail', '{}')
    expect(status).toBe(422)
    expect(refusal(body)).toMatchObject({
      defined: true,
      code: 'FAILURE',
      data: { code: 'read_only', details: { title: 'Paris Call' } },
    })
  })

  test('hides what broke inside', async () => {
    const { status, body } = await host.call('crash', '{}')
    expect(status).toBe(500)
    expect(refusal(body).code).toBe('INTERNAL_SERVER_ERROR')
    expect(body).not.toContain('secret')
  })
})

describe('a malformed call gets a typed failure', () => {
  const malformed: [name: string, procedure: string, body: string, status: number, code: string][] = [
    ['no such procedure', 'nothing/here', '{}', 404, 'NOT_FOUND'],
    ['a procedure named after a prototype', '__proto__/toString', '{}', 404, 'NOT_FOUND'],
    ['a procedure named constructor', 'constructor', '{}', 404, 'NOT_FOUND'],
    ['a path with dots', 'echo/%2e%2e/nothing', '{}', 404, 'NOT_FOUND'],
    ['a path that is not UTF-8', '%ff%fe', '{}', 404, 'NOT_FOUND'],
    ['text that is not JSON', 'echo', '{"json":', 400, 'BAD_REQUEST'],
    ['an empty body', 'echo', '', 400, 'BAD_REQUEST'],
    ['JSON null', 'echo', 'null', 400, 'BAD_REQUEST'],
    ['a number', 'echo', '7', 400, 'BAD_REQUEST'],
    ['input of another shape', 'echo', '{"json":{"words":7}}', 400, 'BAD_REQUEST'],
    ['metadata that is not a list', 'echo', '{"json":{"words":"a"},"meta":7}', 400, 'BAD_REQUEST'],
    ['metadata that points nowhere', 'echo', '{"json":{"words":"a"},"meta":[[1,"x","y"]]}', 400, 'BAD_REQUEST'],
    ['metadata that points into a prototype', 'echo', '{"json":{"words":"a"},"meta":[[1,"__proto__","x"]]}', 400, 'BAD_REQUEST'],
    ['nesting a million deep', 'echo', '['.repeat(1_000_000), 400, 'BAD_REQUEST'],
  ]
  test.for(malformed)('%s', async ([, procedure, body, status, code]) => {
    const answer = await host.call(procedure, body)
    expect(answer.status).toBe(status)
    expect(refusal(answer.body)).toMatchObject({ code, status })
    await expectStillServing()
  })

  test('a form without its parts', async () => {
    const form = new Request('http://x', { method: 'POST', body: new FormData() })
    const type = form.headers.get('content-type') ?? ''
    const { status, body } = await host.call('measure', await form.text(), { 'content-type': type })
    expect(status).toBe(400)
    expect(refusal(body).code).toBe('BAD_REQUEST')
    await expectStillServing()
  })

  test('a form whose boundary never comes', async () => {
    const type = 'multipart/form-data; boundary=never'
    const { status } = await host.call('measure', 'x'.repeat(100_000), { 'content-type': type })
    expect(status).toBe(400)
    await expectStillServing()
  })

  test('keys that would change every object change none', async () => {
    await host.call('echo', '{"json":{"words":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}')
    expect('polluted' in {}).toBe(false)
  })
})

describe('a call from elsewhere is refused', () => {
  const cases: [name: string, headers: Record<string, string | undefined>, status: number, code: string][] = [
    ['without the cookie', { cookie: undefined }, 401, 'UNAUTHORIZED'],
    ['with a guessed cookie', { cookie: 'chapeau-1=AAAA; chapeau=AAAA' }, 401, 'UNAUTHORIZED'],
    ['without an origin', { origin: undefined }, 403, 'FORBIDDEN'],
    ['from another site', { origin: 'https://example.org' }, 403, 'FORBIDDEN'],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }, 403, 'FORBIDDEN'],
    ['from a page with no origin', { origin: 'null' }, 403, 'FORBIDDEN'],
    ['that the browser marks as cross-site', { 'sec-fetch-site': 'cross-site' }, 403, 'FORBIDDEN'],
    ['that the browser marks as same-site', { 'sec-fetch-site': 'same-site' }, 403, 'FORBIDDEN'],
    ['as a form could send it', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['with no content type', { 'content-type': undefined }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ]
  test.for(cases)('%s', async ([, headers, status, code]) => {
    const answer = await host.call('echo', '{"json":{"words":"here"}}', headers)
    expect(answer.status).toBe(status)
    expect(refusal(answer.body).code).toBe(code)
  })

  test('under another name for this machine', async () => {
    for (const name of ['evil.example', `evil.example:${host.port}`, '127.0.0.1', `[::1]:${host.port}`]) {
      const answer = await host.call('echo', '{"json":{"words":"here"}}', { host: name })
      expect([name, answer.status]).toEqual([name, 403])
    }
  })

  test('by any method but POST', async () => {
    const headers = { cookie: host.cookie, origin: `http://127.0.0.1:${host.port}` }
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await host.ask({ method, path: '/rpc/echo?data=%7B%7D', headers })
      expect([method, answer.status]).toEqual([method, 405])
    }
  })

  test('and is told of no origin that may call', async () => {
    const answer = await host.ask({
      method: 'OPTIONS',
      path: '/rpc/echo',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    })
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('a call too large is refused', () => {
  const over = 40 * 1024 * 1024 + 1

  test('when its length says so, before it is sent', async () => {
    const heard = await host.speak(
      `POST /rpc/echo HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nOrigin: http://127.0.0.1:${host.port}\r\n` +
        `Cookie: ${host.cookie}\r\nContent-Type: application/json\r\nContent-Length: ${over}\r\n\r\n{`,
      'PAYLOAD_TOO_LARGE',
    )
    expect(heard).toMatch(/^HTTP\/1\.1 413 /u)
    await expectStillServing()
  })

  test('when it is sent whole, and the sender hears why', async () => {
    const answer = await host.call('echo', Buffer.alloc(over, 'a'))
    expect(answer.status).toBe(413)
    expect(refusal(answer.body).code).toBe('PAYLOAD_TOO_LARGE')
    await expectStillServing()
  })

  test('when it comes in pieces that announce nothing', async () => {
    const answer = await host.call('echo', Buffer.alloc(over, 'a'), { 'transfer-encoding': 'chunked' })
    expect(answer.status).toBe(413)
    await expectStillServing()
  })

  test('and one just small enough is read', async () => {
    const words = 'a'.repeat(39 * 1024 * 1024)
    const answer = await host.call('echo', JSON.stringify({ json: { words } }))
    expect(answer.status).toBe(200)
    expect(answer.body.length).toBeGreaterThan(words.length)
  })
})

describe('a connection that is not HTTP', () => {
  const heads: [name: string, bytes: string][] = [
    ['is closed', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
    ['is closed when its length is said twice', 'POST /rpc/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['is closed when its length and its pieces disagree', 'POST /rpc/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n'],
    ['is closed when its head is endless', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ]
  test.for(heads)('%s', async ([, bytes]) => {
    expect(await host.speak(bytes)).toMatch(/^HTTP\/1\.1 4\d\d /u)
    await expectStillServing()
  })

  test('may name no other server', async () => {
    const head = `Host: 127.0.0.1:${host.port}\r\nCookie: ${host.cookie}\r\nConnection: close\r\n\r\n`
    for (const target of ['http://example.org/', '//example.org/', '*', 'http://[']) {
      expect([target, (await host.speak(`GET ${target} HTTP/1.1\r\n${head}`)).slice(9, 12)]).toEqual([target, '400'])
    }
  })

  test('may go away in the middle of a call', async () => {
    await host.speak(
      `POST /rpc/echo HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nOrigin: http://127.0.0.1:${host.port}\r\n` +
        `Cookie: ${host.cookie}\r\nContent-Type: application/json\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n{`,
      '100 Continue',
    )
    await expectStillServing()
  })
})

describe('opening Chapeau', () => {
  test('a token opens it once', async () => {
    const path = `/launch?token=${host.tokens.mint()}`
    const first = await host.ask({ path })
    expect(first).toMatchObject({ status: 303, headers: { location: '/' } })
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(new RegExp(`^chapeau-${host.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`, 'u')),
    ])
    const second = await host.ask({ path })
    expect(second.status).toBe(403)
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  test('without a token or with a wrong one it stays closed', async () => {
    for (const path of ['/launch', '/launch?token=', '/launch?token=AAAA', '/launch?token=%00%ff']) {
      expect([path, (await host.ask({ path })).status]).toEqual([path, 403])
    }
  })

  test('a browser that was not let in is told how, in both languages', async () => {
    const answer = await host.ask({ path: '/' })
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('npm run start:web')
    expect(answer.body).toContain('<section lang="fr">')
  })

  test('only who knows the secret is given a new token', async () => {
    const asking = (headers: Record<string, string>) => host.ask({ method: 'POST', path: '/instance', headers })
    expect((await asking({})).status).toBe(403)
    expect((await asking({ authorization: 'Bearer guess' })).status).toBe(403)
    expect((await asking({ authorization: `Bearer ${SECRET}`, origin: 'http://127.0.0.1' })).status).toBe(403)
    const given = await asking({ authorization: `Bearer ${SECRET}` })
    const { token } = JSON.parse(given.body) as { token: string }
    expect((await host.ask({ path: `/launch?token=${token}` })).status).toBe(303)
  })
})

describe('the interface’s files', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    host.ask({ path, headers: { cookie: host.cookie, ...headers } })

  test('are served with their kind, and hashed ones kept', async () => {
    const page = await get('/')
    expect(page).toMatchObject({
      status: 200,
      body: '<!doctype html><title>Chapeau</title>',
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    })
    const script = await get('/assets/main-abc.js')
    expect(script).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    })
    expect(script.headers['cache-control']).toContain('immutable')
    expect((await get('/', { 'if-none-match': page.headers.etag ?? '' })).status).toBe(304)
  })

  test('include the addresses the interface routes itself', async () => {
    expect((await get('/texts/01JABC')).body).toContain('<title>Chapeau</title>')
  })

  test('are all there is', async () => {
    const paths = ['/../outside.html', '/..%2foutside.html', '/%2e%2e/outside.html', '/assets/..%5c..%5coutside.html']
    for (const path of [...paths, '/assets/main-abc.js.map', '/package.json', '/favicon.ico']) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(answer.body).not.toContain('not for the web')
    }
  })

  test('are for reading only', async () => {
    expect((await host.ask({ method: 'POST', path: '/', headers: { cookie: host.cookie } })).status).toBe(405)
  })
})

describe('every answer', () => {
  test('carries the security headers and no other origin’s', async () => {
    const answers = [
      await host.ask({ path: '/' }),
      await host.ask({ path: '/', headers: { cookie: host.cookie } }),
      await host.ask({ path: '/launch' }),
      await host.ask({ path: '/', headers: { host: 'evil.example' } }),
      await host.call('echo', '{"json":{"words":"here"}}'),
      await host.call('echo', '{'),
      await host.call('echo', '{}', { origin: 'https://example.org' }),
    ]
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'") as string,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      })
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })
})

describe('a stream of events', () => {
  test('ends in the core when its window goes away', async () => {
    const before = streamsEnded
    const heard = await host.speak(
      `POST /rpc/watch HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nOrigin: http://127.0.0.1:${host.port}\r\n` +
        `Cookie: ${host.cookie}\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`,
      'watching',
    )
    expect(heard).toContain('text/event-stream')
    await expect.poll(() => streamsEnded, PATIENTLY).toBe(before + 1)
  })

  test('does not keep the host from closing', async () => {
    let ended = 0
    const other = await openWebHost(createSmallRouter(() => ended++))
    const watching = other.call('watch', '{}').catch((error: unknown) => error)
    await expect.poll(() => other.call('echo', '{"json":{"words":"here"}}'), PATIENTLY).toMatchObject({ status: 200 })
    other.close()
    await watching
    await expect.poll(() => ended, PATIENTLY).toBe(1)
    await expect(other.ask({ path: '/' })).rejects.toThrow('ECONNREFUSED')
  })
})
