import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { repository } from '../support/repository'

// A busy machine may take this long over what is not a matter of time.
vi.setConfig({ testTimeout: 60_000 })

/** The hosts as they are built, beside an interface of one line, where they find node_modules. */
const built = join(repository, `tests/.results/hosts-${process.pid}`)
let data: string
const running = new Set<Started>()

beforeAll(async () => {
  await build({
    configFile: join(repository, 'electron/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: built, sourcemap: false },
  })
  mkdirSync(join(built, 'renderer'))
  writeFileSync(join(built, 'renderer/index.html'), '<!doctype html><title>Chapeau</title>')
}, 60_000)
afterAll(() => rmSync(built, { recursive: true, force: true }))

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'chapeau-process-'))
})
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL')
  await Promise.all([...running].map(({ ended }) => ended))
  running.clear()
  rmSync(data, { recursive: true, force: true })
})

interface Started {
  child: ChildProcess
  /** The first line it printed; rejects with its standard error when it ends before. */
  line: Promise<string>
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>
}

function start(...given: string[]): Started {
  const child = spawn(process.execPath, [join(built, 'web/main.js'), '--no-open', ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stdout = text(child.stdout)
  const stderr = text(child.stderr)
  const ended = once(child, 'close').then(async ([code]) => ({
    code: code as number | null,
    stdout: await stdout,
    stderr: await stderr,
  }))
  const line = new Promise<string>((resolve, reject) => {
    let heard = ''
    child.stdout.on('data', (chunk: Buffer) => {
      heard += chunk.toString()
      if (heard.includes('\n')) resolve(heard.slice(0, heard.indexOf('\n')))
    })
    void ended.then((end) => reject(new Error(end.stderr)))
  })
  line.catch(() => {})
  const started = { child, line, ended }
  running.add(started)
  return started
}

const addressIn = (line: string): URL => new URL(/http:\S+/u.exec(line)?.[0] ?? '')

/** Follows the printed address as a browser does and gives the cookie it was given. */
async function enter(address: URL): Promise<string> {
  const response = await fetch(address, { redirect: 'manual' })
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

describe('the web host', () => {
  test('prints its address, which opens it', async () => {
    const line = await start('--data', data).line
    expect(line).toMatch(/^Chapeau is running at http:\/\/127\.0\.0\.1:\d+\/launch\?token=[\w-]{43}$/u)
    const address = addressIn(line)
    const cookie = await enter(address)
    const page = await fetch(new URL('/', address), { headers: { cookie } })
    expect([page.status, await page.text()]).toEqual([200, '<!doctype html><title>Chapeau</title>'])
    const info = await fetch(new URL('/rpc/app/getInfo', address), {
      method: 'POST',
      headers: { cookie, origin: address.origin, 'content-type': 'application/json' },
      body: '{}',
    })
    expect(await info.json()).toMatchObject({ json: { host: 'web', dataFolder: data, store: { state: 'ready' } } })
  })

  test('ends at once when asked to, events still streaming, and leaves nothing that says it runs', async () => {
    const host = start('--data', data)
    const address = addressIn(await host.line)
    const cookie = await enter(address)
    const events = await fetch(new URL('/rpc/app/watch', address), {
      method: 'POST',
      headers: { cookie, origin: address.origin, 'content-type': 'application/json' },
      body: '{}',
    })
    const reader = events.body?.getReader()
    await reader?.read()
    expect(existsSync(join(data, 'instance.json'))).toBe(true)
    host.child.kill('SIGTERM')
    expect(await host.ended).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(join(data, 'instance.json'))).toBe(false)
    await reader?.cancel().catch(() => {})
  })

  test('is found by a second start, which opens it again and ends', async () => {
    const first = addressIn(await start('--data', data).line)
    const second = start('--data', data)
    const { code, stdout } = await second.ended
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Chapeau is already running at http:/u)
    expect(addressIn(stdout).origin).toBe(first.origin)
    expect(await enter(addressIn(stdout))).toMatch(/^chapeau-/u)
    expect(await enter(first)).toMatch(/^chapeau-/u)
  })

  test('takes the place of one that was killed', async () => {
    const first = start('--data', data)
    await first.line
    first.child.kill('SIGKILL')
    await first.ended
    expect(existsSync(join(data, 'instance.json'))).toBe(true)
    expect(await start('--data', data).line).toMatch(/^Chapeau is running at /u)
  })

  test('says in one line what it cannot do', async () => {
    const other = createServer()
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const cases: [given: string[], sentence: RegExp][] = [
      [['--port', String(port)], new RegExp(`^Port ${port} is taken by another program\\.\n$`, 'u')],
      [['--port', '80'], /^--port must be a number from 1024 to 65535; this is “80”\.\n$/u],
      [['--public'], /^[^\n]*--public[^\n]*\n$/u],
    ]
    for (const [given, sentence] of cases) {
      const end = await start('--data', data, ...given).ended
      expect(end).toMatchObject({ code: 1, stdout: '' })
      expect(end.stderr).toMatch(sentence)
    }
    other.close()
  })
})
