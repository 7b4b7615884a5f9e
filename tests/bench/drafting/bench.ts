import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import type { Clause } from '../../../shared/model/clause'
import { startBuiltWebHost } from '../../support/builtWebHost'
import { launchChromium } from '../../support/chromium'
import { openTestCore } from '../../support/core'
import type { Figure } from '../figure'
import { openWindow } from '../openWindow'
import { syntheticClauses, syntheticDraft } from '../syntheticText'
import { measureComments } from './comments'
import { measureHeap } from './heap'
import { measureReferences } from './references'
import { HITS, measureReplaceAll, WORD } from './replaceAll'

const WORDS = 57
const COMMENTS = 300
const REFERENCES = 5000

export interface Drafts {
  plain: string
  commented: string
  referring: string
  replaceable: string
  /** Opened and closed one after the other. */
  many: string[]
}

/** The whole program in its window: what comments, cross-references and replacing cost, and whether memory comes back. */
export async function bench(): Promise<Figure[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chapeau-drafting-'))
  const drafts = await fill(dataFolder)
  const browser = await launchChromium()
  const host = await startBuiltWebHost({ dataFolder })
  try {
    return await measure(browser, host, drafts)
  } finally {
    await browser.close()
    await host.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function measure(browser: Browser, host: Awaited<ReturnType<typeof startBuiltWebHost>>, drafts: Drafts) {
  const { page } = await openWindow(browser, host)
  const figures: Figure[] = []
  for (const part of [measureComments, measureReplaceAll, measureReferences, measureHeap]) {
    process.stderr.write(`  ${part.name}\n`)
    figures.push(...(await part(page, drafts)))
  }
  return figures
}

async function fill(dataFolder: string): Promise<Drafts> {
  const { client, close } = openTestCore({ dataFolder })
  const make = async (title: string, clauses: Clause[]) => (await client.import.store(syntheticDraft(title, clauses))).id
  const clauses = syntheticClauses(2000, WORDS, 21)
  const plain = await make('Without comments', clauses)
  const commented = await make('With comments', clauses)
  const step = Math.floor(clauses.length / COMMENTS)
  for (const { id, content } of clauses.filter((_, index) => index % step === 1).slice(0, COMMENTS)) {
    const [run] = content
    const end = run?.type === 'text' ? Math.min(30, run.text.length) : 0
    await client.comment.add({ textId: commented, clauseId: id, range: { start: 5, end }, body: 'To be seen with capitals.' })
  }
  const long = syntheticClauses(10_000, WORDS, 22)
  const referring = await make(
    'Referring',
    long.map((clause, index) =>
      index % 2 === 0 || index > REFERENCES * 2
        ? clause
        : { ...clause, content: [...clause.content, { type: 'text', text: ' ' }, { type: 'reference', target: long[long.length - 1 - index]!.id, text: '1' }] },
    ),
  )
  const replaceable = await make(
    'Replaceable',
    syntheticClauses(2000, WORDS, 23).map((clause, index) =>
      index < HITS ? { ...clause, content: [...clause.content, { type: 'text', text: ` ${WORD}.` }] } : clause,
    ),
  )
  const many = []
  for (let draft = 0; draft < 10; draft++) many.push(await make(`One of ten: ${draft}`, syntheticClauses(2000, WORDS, 30 + draft)))
  close()
  return { plain, commented, referring, replaceable, many }
}
