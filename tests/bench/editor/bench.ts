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

const SIZES = [300, 2000, 10_000]
const WORDS = 57
/** Spread evenly over the text; a quarter of them stand inside another. */
const BRACKETS = 500
/** Bare and Chapeau take turns, so that whatever else the machine does falls on both. */
const TURNS = 4
const KEYS_A_TURN = 30
/** The first keys after mounting still pay for it. */
const WARM_UP = 5
/** What else a hand does, each of them measured this often. */
const OPERATIONS = { 'a split (Enter)': 'Enter', 'a merge (Backspace)': 'Backspace', 'moving a clause': 'Alt+ArrowUp', undo: 'ControlOrMeta+z' }
const OPERATION_TIMES = 12

/**
 * From a key to its paint, with labels, brackets, hints, bars and saving on, beside a bare Lexical editor with
 * the same text in the same run.
 */
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
  const { port } = server.address() as { port: number }
  try {
    const figures: Figure[] = []
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      await page.goto(`http://127.0.0.1:${port}/tests/bench/editor/page.html`)
      await page.evaluate(() => document.fonts.ready)
      figures.push(...(await measure(page, size)))
      await page.close()
    }
    return figures
  } finally {
    await browser.close()
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(page: Page, size: number): Promise<Figure[]> {
  const editors = await page.evaluateHandle((given) => window.prepare(given), bracketed(size))
  const keys = { bare: [] as number[], chapeau: [] as number[] }
  const mounts = { bare: [] as number[], chapeau: [] as number[] }
  for (let turn = 0; turn < TURNS; turn++) {
    for (const which of turn % 2 === 0 ? (['bare', 'chapeau'] as const) : (['chapeau', 'bare'] as const)) {
      mounts[which].push(await editors.evaluate((it, name) => it.show(name), which))
      keys[which].push(...(await press(page, editors, 'e', KEYS_A_TURN)).slice(WARM_UP))
    }
  }
  await editors.evaluate((it) => it.show('chapeau'))
  const operations: Figure[] = []
  for (const [name, key] of Object.entries(OPERATIONS)) {
    const samples = await press(page, editors, key, OPERATION_TIMES)
    operations.push({
      name: `${size} clauses: ${name}, Chapeau, median`,
      value: median(samples),
      unit: 'ms',
      note: `worst ${Math.max(...samples).toFixed(0)}${size === 2000 ? '; aim under 100' : ''}`,
    })
  }
  return [...keyFigures(size, keys, mounts), ...operations]
}

/** Clauses of a draft, `BRACKETS` brackets among them. */
function bracketed(size: number): ReadClause[] {
  const step = Math.max(1, Math.floor((size * 3) / (BRACKETS * 2)))
  let left = BRACKETS
  return syntheticClauses(size, WORDS, 11).map((clause, index) => {
    const [run] = clause.content
    if (run?.type !== 'text' || index % step !== 0 || left <= 0) return { ...clause, label: '', sdgs: [] }
    const words = run.text.split(' ')
    const nested = index % (4 * step) === 0 && left > 1
    left -= nested ? 2 : 1
    words.splice(3, 0, nested ? '[and [also]' : '[and')
    words[7] = `${words[7] ?? ''}]`
    return { ...clause, content: [{ type: 'text' as const, text: words.join(' ') }], label: '', sdgs: [] }
  })
}

async function press(page: Page, editors: JSHandle<EditorsPage>, key: string, times: number): Promise<number[]> {
  const samples: number[] = []
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(key)
    samples.push(await editors.evaluate((it) => it.takeKey()))
  }
  return samples
}

function keyFigures(
  size: number,
  keys: { bare: number[]; chapeau: number[] },
  mounts: { bare: number[]; chapeau: number[] },
): Figure[] {
  const note = `clauses of ${WORDS} words, ${BRACKETS} brackets, ${keys.bare.length} keys each, in turns`
  const of = (which: 'bare' | 'chapeau', name: string): Figure[] => [
    { name: `${size} clauses: key to paint, ${name}, median`, value: median(keys[which]), unit: 'ms', note },
    { name: `${size} clauses: key to paint, ${name}, p95`, value: percentile(keys[which], 0.95), unit: 'ms' },
    { name: `${size} clauses: key to paint, ${name}, p99`, value: percentile(keys[which], 0.99), unit: 'ms' },
    { name: `${size} clauses: putting the text on the page, ${name}, median`, value: median(mounts[which]), unit: 'ms' },
  ]
  return [
    ...of('bare', 'bare Lexical'),
    ...of('chapeau', 'Chapeau'),
    {
      name: `${size} clauses: key to paint, Chapeau over bare Lexical, medians`,
      value: median(keys.chapeau) / median(keys.bare),
      unit: '×',
      note: `aim at most ${size > 2000 ? '0.5' : '1.15'}`,
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
