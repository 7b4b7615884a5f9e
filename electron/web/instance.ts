import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { LOOPBACK } from './address'
import { createSecret } from './secret'

const instanceRecord = z.object({
  port: z.number().int().min(1).max(65_535),
  pid: z.number().int().positive(),
  secret: z.string().min(1).max(100),
})
export type InstanceRecord = z.infer<typeof instanceRecord>

/** What a running server answers to whoever knows its secret. */
export const instanceAnswer = z.object({
  program: z.literal('chapeau'),
  token: z.string().regex(/^[\w-]{43}$/u),
})

/** A program that answers nothing for this long is not Chapeau, or not well. */
const PATIENCE = 2000

export interface Instance {
  /** Known to the server and to whoever can read the data folder. */
  secret: string
  record(port: number): void
  remove(): void
}

/**
 * How a second start finds the first: a file in the data folder that only this user can read. Where
 * the folder cannot be written to, the store says so to the user; a second start then finds nobody.
 */
export function createInstance(dataFolder: string): Instance {
  const path = pathIn(dataFolder)
  const secret = createSecret()
  return {
    secret,
    record(port) {
      const next = `${path}.${process.pid}`
      try {
        writeFileSync(next, JSON.stringify({ port, pid: process.pid, secret }), { mode: 0o600 })
        renameSync(next, path)
      } catch {
        rmSync(next, { force: true })
      }
    },
    remove() {
      // Another start may have taken the place of this one.
      if (readInstance(dataFolder)?.secret === secret) rmSync(path, { force: true })
    },
  }
}

/** The server that last recorded itself, unless its process is gone. Nothing says yet that it answers. */
export function readInstance(dataFolder: string): InstanceRecord | undefined {
  try {
    const record = instanceRecord.parse(JSON.parse(readFileSync(pathIn(dataFolder), 'utf8')))
    process.kill(record.pid, 0)
    return record
  } catch {
    return undefined
  }
}

/** A new launch token from the server recorded; nothing when it does not answer as Chapeau does. */
export function askForLaunchToken(record: InstanceRecord): Promise<string | undefined> {
  return new Promise((resolve) => {
    const nobody = (): void => resolve(undefined)
    const asked = request({
      host: LOOPBACK,
      port: record.port,
      path: '/instance',
      method: 'POST',
      headers: { authorization: `Bearer ${record.secret}` },
      signal: AbortSignal.timeout(PATIENCE),
    })
    asked.on('error', nobody)
    asked.on('response', (response) => {
      text(response)
        .then((body) => resolve(instanceAnswer.parse(JSON.parse(body)).token))
        .catch(nobody)
    })
    asked.end()
  })
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, 'instance.json')
}
