import { MessageChannel } from 'node:worker_threads'
import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { RouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPortServer } from '../../electron/desktop/portServer'
import { createSmallRouter, type SmallRouter } from '../support/smallRouter'

// A busy machine may take this long over what is not a matter of time.
vi.setConfig({ testTimeout: 60_000 })

const PATIENTLY = { timeout: 20_000 }

let channel: MessageChannel
let client: RouterClient<SmallRouter>
let streamsEnded: number

beforeEach(() => {
  streamsEnded = 0
  channel = new MessageChannel()
  const { port1 } = channel
  // Electron's port gives its listeners an event, Node's the data itself.
  createPortServer(createSmallRouter(() => streamsEnded++))({
    postMessage: (message) => port1.postMessage(message),
    on: (name: string, listener: (event: { data: unknown }) => void) =>
      name === 'message' ? port1.on('message', (data) => listener({ data })) : port1.on(name, listener),
  })
  channel.port2.start()
  client = createORPCClient(new RPCLink({ port: channel.port2 }))
})
afterEach(() => channel.port2.close())

const failureOfCall = (call: Promise<unknown>): Promise<unknown> => call.then(() => undefined, (error: unknown) => error)

async function expectStillServing(): Promise<void> {
  expect(await client.echo({ words: 'here' })).toEqual({ words: 'here' })
}

describe('over a message port', () => {
  test('calls are answered, files included', async () => {
    await expectStillServing()
    expect(await client.measure({ file: new File(['four'], 'a.txt') })).toEqual({ bytes: 4 })
  })

  test('a failure keeps its code and details', async () => {
    expect(await failureOfCall(client.fail())).toMatchObject({
      code: 'FAILURE',
      data: { code: 'read_only', details: { title: 'Paris Call' } },
    })
  })

  test('what broke inside is hidden', async () => {
    const error = await failureOfCall(client.crash())
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
    expect(String(error)).not.toContain('secret')
  })

  test('an unknown procedure is a typed failure', async () => {
    const stranger = client as unknown as { nothing: { here(): Promise<unknown> } }
    expect(await failureOfCall(stranger.nothing.here())).toMatchObject({ code: 'NOT_FOUND', status: 404 })
    await expectStillServing()
  })

  test('input of another shape is a typed failure', async () => {
    expect(await failureOfCall(client.echo({ words: 7 as unknown as string }))).toMatchObject({ status: 400 })
    await expectStillServing()
  })

  test.for<[string, unknown]>([
    ['text that is not JSON', '{"i":'],
    ['JSON that is not a request', 'null'],
    ['a request without an address', '{"i":"9","p":{}}'],
    ['a request to nowhere', '{"i":"9","p":{"u":"http://["}}'],
    ['an answer nobody asked for', '{"i":"9","t":3,"p":{"e":"message"}}'],
    ['bytes', new Uint8Array([0, 255, 1])],
    ['an object', { i: '9', p: { u: '/echo' } }],
    ['nothing', undefined],
  ])('%s does no harm', async ([, message]) => {
    const unhandled: unknown[] = []
    const note = (reason: unknown): number => unhandled.push(reason)
    process.on('unhandledRejection', note)
    channel.port2.postMessage(message)
    await expectStillServing()
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  test('a malformed request that has a number is answered under it', async () => {
    const answer = new Promise((resolve) => channel.port2.on('message', resolve))
    channel.port2.postMessage('{"i":"zz","p":{}}')
    expect(JSON.parse(String(await answer))).toMatchObject({ i: 'zz', p: { s: 400 } })
  })

  test('a message too large is a typed failure', async () => {
    const words = 'a'.repeat(40 * 1024 * 1024)
    const error = await failureOfCall(client.echo({ words }))
    expect(error).toBeInstanceOf(ORPCError)
    expect(error).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', status: 413 })
    const file = new File([words], 'a.txt')
    expect(await failureOfCall(client.measure({ file }))).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' })
    await expectStillServing()
  })

  test('a stream of events ends in the core when its page goes away', async () => {
    const events = await client.watch()
    expect(await events.next()).toMatchObject({ value: { type: 'watching' } })
    channel.port2.close()
    await expect.poll(() => streamsEnded, PATIENTLY).toBe(1)
  })
})
