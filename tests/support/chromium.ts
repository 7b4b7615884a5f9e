import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser, type LaunchOptions } from 'playwright'
import { repository } from './repository'

const run = promisify(execFile)

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A path alone proves nothing: on Ubuntu /usr/bin/chromium-browser may be a script asking for a snap. */
async function answers(path: string): Promise<boolean> {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return run(path, ['--version'], { timeout: 20_000 }).then(
    ({ stdout }) => /chrom/i.test(stdout),
    () => false,
  )
}

/**
 * Unpacks the Chromium inside @sparticuz/chromium. The package unpacks into the temporary folder
 * without a lock and trusts what it finds there, so it is given a folder of its own, which takes its
 * final name only when complete: a run that was stopped, or a second one, cannot leave half a browser.
 */
async function unpackBundled(): Promise<string> {
  const packagePath = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = createRequire(import.meta.url)(join(dirname(packagePath), '../package.json')) as {
    version: string
  }
  const cache = join(repository, 'node_modules/.cache/chapeau')
  const home = join(cache, `chromium-${version}`)
  const executable = join(home, 'chromium')
  if (existsSync(executable)) return executable

  await mkdir(cache, { recursive: true })
  const unpacked = await mkdtemp(join(cache, 'unpacking-'))
  try {
    const script = 'import("@sparticuz/chromium").then(({ default: it }) => it.executablePath())'
    await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: repository,
      // Named so, the package also unpacks the libraries a bare machine lacks (NSS, NSPR, expat).
      env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    })
    await rename(unpacked, home).catch((error: unknown) => {
      // Another process finished first: its folder is as good as this one.
      if (!existsSync(executable)) throw error
    })
  } finally {
    await rm(unpacked, { recursive: true, force: true })
  }
  return executable
}

async function locate(): Promise<string> {
  for (const path of installed) {
    if (path && (await answers(path))) return path
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBundled()
  throw new Error('No Chromium found. Name one in CHROMIUM_PATH, or run: npx playwright install chromium')
}

let located: Promise<string> | undefined

/** A Chromium to test with: the system's, else Playwright's own, else the one in node_modules. */
function chromiumPath(): Promise<string> {
  located ??= locate()
  return located
}

/** What every launch in the tests and the benchmark shares. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const executablePath = await chromiumPath()
  const libraries = join(dirname(executablePath), 'al2023/lib')
  const lacksLibraries = existsSync(libraries) && !(await answers(executablePath))
  return {
    executablePath,
    // Chromium refuses to run as root with its sandbox on.
    chromiumSandbox: process.getuid?.() !== 0,
    ...(lacksLibraries && { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
  }
}

export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumOptions())
}
