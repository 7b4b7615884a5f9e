import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { readModule, readSourceFiles, type SourceFiles } from '../../support/sourceModules'

/** The only door to private notes, and who may stand at it: the procedures, what follows a text's clauses, and the purge. */
const STORE = 'electron/store/privateNotes'
const CORE = 'electron/core/privateNotes'
const AT_THE_STORE = ['electron/core/privateNotes.ts']
const AT_THE_CORE: Record<string, readonly string[] | null> = {
  'electron/core/router.ts': ['list', 'add', 'edit', 'remove', 'bringBack'],
  'electron/core/following.ts': ['noteFollowing'],
  'electron/core/texts.ts': ['purgeNotes'],
}
/** Where the table may be named: where it is made, and the one file that reads and writes it. */
const NAMES_THE_TABLE = /^electron\/store\/(privateNotes|migrations\/\d+-[\w-]+)\.ts$/
/** Who in the window may ask for notes. */
const ASKS_FOR_NOTES = /^renderer\/(features\/notes\/|api\/invalidation\.ts$)/

function leaks(files: SourceFiles): string[] {
  const found: string[] = []
  for (const [path, source] of files) {
    if (path.startsWith('tests/')) continue
    for (const { specifier, names } of readModule(path, source).imports) {
      const target = posix.join(posix.dirname(path), specifier)
      if (target === STORE && !AT_THE_STORE.includes(path)) found.push(`${path} imports the notes' store`)
      if (target !== CORE) continue
      const allowed = AT_THE_CORE[path]
      if (!allowed || !names || names.some((name) => !allowed.includes(name))) found.push(`${path} imports the notes' core`)
    }
    if (source.includes('private_note') && !NAMES_THE_TABLE.test(path)) found.push(`${path} names the notes' table`)
    if (path.startsWith('renderer/') && /\b(client|orpc)\.note\b|\{[^}]*\bnote\b[^}]*\} = (client|orpc)\b/.test(source) && !ASKS_FOR_NOTES.test(path)) {
      found.push(`${path} asks for notes`)
    }
  }
  return found
}

test('nothing but their own panel can reach private notes', () => {
  expect(leaks(readSourceFiles())).toEqual([])
})

test.each([
  ['electron/core/exports.ts', "import { listNotes } from '../store/privateNotes'\nlistNotes()"],
  ['electron/core/exports.ts', "import { list } from './privateNotes'\nlist()"],
  ['electron/core/exports.ts', "const notes = await import('./privateNotes')\nnotes.list()"],
  ['electron/core/texts.ts', "import { list } from './privateNotes'\nlist()"],
  ['electron/core/versions.ts', "store.sql('SELECT body FROM private_note')"],
  ['electron/cli/commands/export.ts', "import * as notes from '../../core/privateNotes'\nnotes.list()"],
  ['renderer/features/exporting/a.ts', 'await client.note.list({ textId })'],
])('a leak is seen: %s with %j', (path, source) => {
  const files = new Map([...readSourceFiles(), [path, source]])
  expect(leaks(files)).toHaveLength(1)
})

test('the doors that are named exist', () => {
  const files = readSourceFiles()
  for (const path of [`${STORE}.ts`, `${CORE}.ts`, ...Object.keys(AT_THE_CORE)]) expect(files.has(path), path).toBe(true)
  expect([...files.keys()].some((path) => ASKS_FOR_NOTES.test(path))).toBe(true)
})
