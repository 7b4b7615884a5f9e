import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import type { JSHandle, Page } from 'playwright'
import { build } from 'vite'
import type { ReadClause } from '../../../shared/model/clause'
import { launchChromium } from '../../support/chromium'
import { repository } from '../../support/repository'
import { median, percentile, type Figure } from '../figure'
import { syntheticClauses } from '../syntheticText'
import type { EditorsPage } from './page'

const CLAUSES = 2000
const WORDS = 57
/** Bare and Chapeau take turns, so that whatever else the machine does falls on both. */
const TURNS = 6
const KEYS_A_TURN = 40
/** The first keys after mounting still pay for it. */
const WARM_UP = 5

/** From a key to its paint in a draft of 2,000 clauses, beside a bare Lexical editor with the same text in the same run. */
export async function bench(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'chapeau-editor-bench-'))
  await build({
    root: repository,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir: folder, emptyOutDir: true, target: 'chrome130', rolldownOptions: { input: join(repository, 'tests/bench/editor/page.html') } },
  })
  const server = await serve(folder)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const { port } = server.address() as { port: number }
    await page.goto(`http://127.0.0.1:${port}/tests/bench/editor/page.html`)
    await page.evaluate(() => document.fonts.ready)
    const clauses: ReadClause[] = syntheticClauses(CLAUSES, WORDS, 11).map((clause) => ({ ...clause, label: '', sdgs: [] }))
    const editors = await page.evaluateHandle((given) => window.prepare(given), clauses)
    const keys = { bare: [] as number[], chapeau: [] as number[] }
    const mounts = { bare: [] as number[], chapeau: [] as number[] }
    for (let turn = 0; turn < TURNS; turn++) {
      for (const which of turn % 2 === 0 ? (['bare', 'chapeau'] as const) : (['chapeau', 'bare'] as const)) {
        mounts[which].push(await editors.evaluate((it, name) => it.show(name), which))
        const samples = await typeKeys(page, editors)
        keys[which].push(...samples.slice(WARM_UP))
      }
    }
    return figures(keys, mounts)
  } finally {
    await browser.close()
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function typeKeys(page: Page, editors: JSHandle<EditorsPage>): Promise<number[]> {
  const samples: number[] = []
  for (let key = 0; key < KEYS_A_TURN; key++) {
    await page.keyboard.press('e')
    samples.push(await editors.evaluate((it) => it.takeKey()))
  }
  return samples
}

function figures(
  keys: { bare: number[]; chapeau: number[] },
  mounts: { bare: number[]; chapeau: number[] },
): Figure[] {
  const note = `${CLAUSES} clauses of ${WORDS} words, ${keys.bare.length} keys each, in turns`
  const of = (which: 'bare' | 'chapeau', name: string): Figure[] => [
    { name: `key to paint, ${name}, median`, value: median(keys[which]), unit: 'ms', note },
    { name: `key to paint, ${name}, p95`, value: percentile(keys[which], 0.95), unit: 'ms' },
    { name: `putting the text on the page, ${name}, median`, value: median(mounts[which]), unit: 'ms' },
  ]
  return [
    ...of('bare', 'bare Lexical'),
    ...of('chapeau', 'Chapeau'),
    {
      name: 'key to paint, Chapeau over bare Lexical, medians',
      value: median(keys.chapeau) / median(keys.bare),
      unit: '×',
      note: 'aim at most 1.15',
    },
  ]
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }

/** The built page on a free port of this machine; modules do not load from a file address. */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    readFile(join(folder, path)).then(
      (body) => response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    )
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
