import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askForLaunchToken, createInstance, readInstance } from '../../../electron/web/instance'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-instance-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the record of a running server', () => {
  test('is found by a second start and removed at the end', () => {
    const instance = createInstance(folder)
    expect(readInstance(folder)).toBeUndefined()
    instance.record(4000)
    expect(readInstance(folder)).toEqual({ port: 4000, pid: process.pid, secret: instance.secret })
    instance.remove()
    expect(readdirSync(folder)).toEqual([])
  })

  test.skipIf(process.platform === 'win32')('can be read by nobody else', () => {
    createInstance(folder).record(4000)
    expect(statSync(join(folder, 'instance.json')).mode & 0o777).toBe(0o600)
  })

  test('is left alone by a server that a later one replaced', () => {
    const [first, second] = [createInstance(folder), createInstance(folder)]
    first.record(4000)
    second.record(4001)
    first.remove()
    expect(readInstance(folder)?.port).toBe(4001)
  })

  test.for(['', '{', '[]', '{"port":0,"pid":1,"secret":"a"}', '{"port":4000,"pid":-1,"secret":"a"}'])('is ignored when it reads %j', (content) => {
    writeFileSync(join(folder, 'instance.json'), content)
    expect(readInstance(folder)).toBeUndefined()
  })

  test('is ignored when its process is gone', () => {
    // Above the largest number any system gives a process.
    writeFileSync(join(folder, 'instance.json'), JSON.stringify({ port: 4000, pid: 2 ** 30, secret: 'a' }))
    expect(readInstance(folder)).toBeUndefined()
  })

  test('is not written, and nobody stopped, where the folder cannot be written to', () => {
    const instance = createInstance(join(folder, 'missing'))
    instance.record(4000)
    instance.remove()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('asking the recorded server for a token', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  const answering = async (status: number, body: string): Promise<number> => {
    server = createServer((_request, response) => response.writeHead(status).end(body))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const ask = (port: number) => askForLaunchToken({ port, pid: process.pid, secret: 'a' })

  test('gives nothing when another program has its port now', async () => {
    expect(await ask(await answering(200, '<!doctype html>'))).toBeUndefined()
    server?.close()
    expect(await ask(await answering(200, '{"program":"other","token":"a"}'))).toBeUndefined()
    server?.close()
    expect(await ask(await answering(200, '{"program":"chapeau","token":"a&b=http://evil"}'))).toBeUndefined()
  })

  test('gives nothing when nobody is there', async () => {
    const port = await answering(200, '')
    server?.close()
    expect(await ask(port)).toBeUndefined()
  })
})
