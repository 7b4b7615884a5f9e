import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { repository } from './repository'

export interface BuiltWebHost {
  /** The printed address: good for one browser, once. */
  address: string
  origin: string
  dataFolder: string
  pid: number
  /** Everything the process has written to its standard error. */
  complaints(): string
  /** Ends the process, and its data folder when it was made for this host. */
  stop(signal?: NodeJS.Signals): Promise<void>
}

export interface BuiltWebHostOptions {
  /** A folder to open and leave in place; by default one is made and removed. */
  dataFolder?: string
  language?: 'en' | 'fr'
}

const bundle = join(repository, 'out/web/main.js')

/** Starts the web host as built, the way a user's machine does, and resolves once it has printed its address. */
export async function startBuiltWebHost(options: BuiltWebHostOptions = {}): Promise<BuiltWebHost> {
  if (!existsSync(bundle)) throw new Error('The web host is not built. Run: npm run build')
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'chapeau-host-'))
  const child = spawn(process.execPath, [bundle, '--no-open', '--data', dataFolder], {
    env: { ...process.env, LC_ALL: options.language === 'fr' ? 'fr_FR.UTF-8' : 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString('utf8')))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))

  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const printed = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0]
      if (printed) resolve(printed)
    })
    void ended.then(() => reject(new Error(`The web host ended before it was ready. ${complaints}`)))
  })

  return {
    address,
    origin: new URL(address).origin,
    dataFolder,
    pid: child.pid ?? 0,
    complaints: () => complaints,
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      await ended
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
