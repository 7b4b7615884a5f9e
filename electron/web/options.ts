import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultDataFolder } from '../core/dataFolder'

export interface Options {
  dataFolder: string
  /** 0 lets the system choose a free one. */
  port: number
  open: boolean
}

/** @throws Error with a sentence naming the argument that could not be read */
export function readOptions(given: string[]): Options {
  const { values } = parseArgs({
    args: given,
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
    },
  })
  return {
    dataFolder: values.data === undefined ? defaultDataFolder() : resolve(values.data),
    port: values.port === undefined ? 0 : readPort(values.port),
    open: !values['no-open'],
  }
}

function readPort(given: string): number {
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : Number.NaN
  // Below 1024 a system asks for rights that Chapeau must not have.
  if (port >= 1024 && port <= 65_535) return port
  throw new Error(`--port must be a number from 1024 to 65535; this is “${given}”.`)
}
