import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CoreEvent } from '../../../../shared/model/event'
import { openDesktopPage, type DesktopPage } from './corePort'

let page: DesktopPage

beforeEach(() => {
  vi.resetModules()
  page = openDesktopPage()
})
afterEach(() => page.close())

const load = () => import('../../../../renderer/api/client')

test('a call waits for the port the preload hands over', async () => {
  const { client } = await load()
  const called = client.app.getInfo()
  await vi.waitFor(() => expect(page.window.asked).toEqual(['chapeau:connect']))
  page.connect()
  expect(await called).toMatchObject({ host: 'test', store: { state: 'ready' } })
})

test('a port offered by another window is not taken', async () => {
  const { client } = await load()
  const called = client.app.getInfo()
  await vi.waitFor(() => expect(page.window.asked).toHaveLength(1))
  const { port1, port2 } = new MessageChannel()
  const offered = vi.fn<() => void>()
  port2.addEventListener('message', offered)
  port2.start()
  page.window.receive({ data: 'chapeau:port', source: {}, ports: [port1] })
  page.connect()
  await called
  expect(offered).not.toHaveBeenCalled()
  port2.close()
})

test('all calls share one port', async () => {
  const { client } = await load()
  const calls = Promise.all([client.text.list(), client.settings.get(), client.text.list()])
  await vi.waitFor(() => expect(page.window.asked).toHaveLength(1))
  page.connect()
  const [texts] = await calls
  expect(texts.map((text) => text.id)).toContain('global-digital-compact-fr')
  expect(page.window.asked).toHaveLength(1)
})

test("the core's failures come back with their code and details", async () => {
  const { client } = await load()
  const { failureOf, isUnreachable } = await import('../../../../renderer/api/failure')
  const called = client.text.get({ id: 'no-such-text' }).catch((error: unknown) => error)
  await vi.waitFor(() => expect(page.window.asked).toHaveLength(1))
  page.connect()
  const error = await called
  expect(failureOf(error)).toMatchObject({ code: 'not_found', details: { id: 'no-such-text' } })
  expect(isUnreachable(error)).toBe(false)
})

test('a file crosses to the core and its clauses come back', async () => {
  const { client } = await load()
  const file = new File(['Appel\n\nNous affirmons notre soutien.'], 'appel.txt', { type: 'text/plain' })
  const called = client.import.preview({ file })
  await vi.waitFor(() => expect(page.window.asked).toHaveLength(1))
  page.connect()
  expect(await called).toMatchObject({ fileName: 'appel.txt', format: 'txt' })
})

test('every listener hears what happens in the core, over one subscription, until it leaves', async () => {
  const { client } = await load()
  const { onCoreEvent } = await import('../../../../renderer/api/events')
  const first: CoreEvent[] = []
  const second: CoreEvent[] = []
  const leaveFirst = onCoreEvent((event) => first.push(event))
  const leaveSecond = onCoreEvent((event) => second.push(event))
  await vi.waitFor(() => expect(page.window.asked).toHaveLength(1))
  page.connect()
  await vi.waitFor(() => expect(second).toEqual([{ type: 'watching' }]))

  leaveFirst()
  await client.settings.update({ theme: 'dark' })
  await vi.waitFor(() => expect(second).toContainEqual(expect.objectContaining({ type: 'settingsChanged' })))
  expect(first).toEqual([{ type: 'watching' }])
  leaveSecond()
})
