import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { AnyRouter } from '@orpc/server'
import { createLaunchTokens, type LaunchTokens } from '../../electron/web/launchToken'
import { startServer } from '../../electron/web/server'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** A web host over a small interface of its own, and ways to speak to it that no browser would allow. */
export interface WebHost {
  port: number
  tokens: LaunchTokens
  /** The cookie of a browser that was let in. */
  cookie: string
  ask(options: RequestOptions, body?: string | Buffer): Promise<Answer>
  /** Calls a procedure as the interface does; any header can be replaced, or left out as undefined. */
  call(procedure: string, body: string | Buffer, headers?: Record<string, string | undefined>): Promise<Answer>
  /** Writes bytes to a connection and gives what comes back until the host closes it or `until` is seen. */
  speak(bytes: string, until?: string): Promise<string>
  close(): void
}

export const SECRET = 'only-the-data-folder-knows'

export async function openWebHost(router: AnyRouter, now: () => number = Date.now): Promise<WebHost> {
  const folder = mkdtempSync(join(tmpdir(), 'chapeau-web-'))
  const renderer = join(folder, 'renderer')
  mkdirSync(join(renderer, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'outside.html'), 'not for the web')
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Chapeau</title>')
  writeFileSync(join(renderer, 'assets/main-abc.js'), 'export const here = true')
  writeFileSync(join(renderer, 'assets/main-abc.js.map'), '{}')
  const tokens = createLaunchTokens(now)
  const server = await startServer({ router, renderer, port: 0, tokens, secret: SECRET })
  const { port } = server

  const ask: WebHost['ask'] = (options, body) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, agent: false, ...options })
      sent.on('error', reject)
      sent.on('response', (response) => {
        text(response).then(
          (answered) =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: answered }),
          reject,
        )
      })
      sent.end(body)
    })

  const opened = await ask({ path: `/launch?token=${tokens.mint()}` })
  const cookie = opened.headers['set-cookie']?.[0]?.split(';')[0] ?? ''

  return {
    port,
    tokens,
    cookie,
    ask,
    call(procedure, body, headers = {}) {
      const all: Record<string, string | undefined> = {
        cookie,
        origin: `http://127.0.0.1:${port}`,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        ...headers,
      }
      const present = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined)
      return ask({ method: 'POST', path: `/rpc/${procedure}`, headers: Object.fromEntries(present) }, body)
    },
    speak(bytes, until) {
      return new Promise((resolve, reject) => {
        let heard = ''
        const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
        socket.on('data', (chunk) => {
          heard += chunk.toString('latin1')
          if (until && heard.includes(until)) socket.destroy()
        })
        socket.on('error', reject)
        socket.on('close', () => resolve(heard))
      })
    },
    close() {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
