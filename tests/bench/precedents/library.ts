import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPrecedentEngine, type PrecedentEngine } from '../../../electron/core/precedentEngine'
import type { FinderQuestion } from '../../../electron/core/precedentFinder'
import { openStore } from '../../../electron/store/store'
import { insertText } from '../../../electron/store/texts'

/** Clauses of one reference, as long ones have. */
const PER_TEXT = 2000

/** Clauses as references of a library on disk, with nothing else in it, and what finds among them. */
export interface BenchLibrary {
  engine: PrecedentEngine
  path: string
  index: string
  close(): void
}

export function storeLibrary(all: readonly { language: string; clauses: Iterable<string> }[]): BenchLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'chapeau-bench-'))
  const path = join(folder, 'chapeau.sqlite')
  const index = join(folder, 'precedents.sqlite')
  const store = openStore(path, join(folder, 'backups'), Date.now())
  store.db.pragma('synchronous = OFF')
  // Past the store's own writing, which would fill the search index too: that is measured elsewhere.
  const insert = store.db.prepare(
    `INSERT INTO clause (text_pk, id, position, kind, depth, content, plain, origins) VALUES (?, ?, ?, 'paragraph', 0, '[]', ?, '[]')`,
  )
  for (const { language, clauses } of all) {
    for (const { at, made } of inTexts(clauses)) {
      store.transact(() => {
        const pk = insertText(store, describe(language, at / PER_TEXT), Date.now())
        made.forEach((text, offset) => insert.run(pk, `c${at + offset}`, String(offset).padStart(6, '0'), text))
        store.db.prepare('UPDATE text SET clauses = ? WHERE pk = ?').run(made.length, pk)
      })
    }
  }
  store.close()
  const engine = createPrecedentEngine({ store: path, index })
  return { engine, path, index, close: () => (engine.close(), rmSync(folder, { recursive: true, force: true })) }
}

function* inTexts(clauses: Iterable<string>): Generator<{ at: number; made: string[] }> {
  let at = 0
  let made: string[] = []
  for (const clause of clauses) {
    if (made.push(clause) < PER_TEXT) continue
    yield { at, made }
    at += made.length
    made = []
  }
  if (made.length > 0) yield { at, made }
}

function describe(language: string, number: number) {
  return {
    id: `text-${language}-${number}`, group: `text-${language}-${number}`, kind: 'reference' as const, title: `Text ${number}`,
    shortTitle: null, language, adoptedOn: null, adoptedBy: null, source: null, licence: null, note: null,
    wording: 'official' as const, scheme: 'none' as const,
  }
}

export function questionOf(text: string, language: string): FinderQuestion {
  return { what: 'wording', text, language, among: 'references', except: null, limit: 10, digests: false }
}
