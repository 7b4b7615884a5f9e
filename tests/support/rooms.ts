/**
 * Every room and the rooms it may import from, beside itself, types included.
 * `renderer/features/*` is one room a folder, so features never meet.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  shared: [],
  'electron/store': ['shared'],
  'electron/exchange': ['shared'],
  'electron/core': ['electron/store', 'electron/exchange', 'shared'],
  'electron/desktop': ['electron/core', 'shared'],
  'electron/web': ['electron/core', 'shared'],
  'electron/cli': ['electron/core', 'shared'],
  // Runs before anything is built, so it can lean on nothing of the program.
  'electron/launch': [],
  'renderer/ui': ['shared'],
  'renderer/api': ['shared'],
  'renderer/editor': ['renderer/ui', 'shared'],
  'renderer/features/*': ['renderer/api', 'renderer/editor', 'renderer/ui', 'shared'],
  'renderer/app': ['renderer/features/*', 'renderer/api', 'renderer/editor', 'renderer/ui', 'shared'],
}

/** Files that stand in a room's parent and only join its parts: what the page loads first, and build settings. */
const ROOT_FILES: Record<string, readonly string[]> = {
  'renderer/main.tsx': ['renderer/app', 'renderer/api', 'renderer/ui', 'shared'],
}
const BUILD_FILE = /^(electron|renderer)\/vite[\w.]*\.config\.ts$/

const OUTSIDE_DESKTOP = /^(?!electron\/desktop$)/
const OUTSIDE_STORE = /^(?!electron\/store$)/

/** Packages a room must not touch, whatever package.json declares. */
export const FORBIDDEN_PACKAGES: { rooms: RegExp; packages: RegExp; why: string }[] = [
  { rooms: /^(shared|renderer(?!\/vite))/, packages: /^node:/, why: 'runs where Node is not' },
  { rooms: OUTSIDE_DESKTOP, packages: /^electron$/, why: 'only electron/desktop may import electron' },
  { rooms: OUTSIDE_STORE, packages: /^better-sqlite3$/, why: 'only electron/store opens the database' },
  {
    rooms: /^(shared|electron\/(?!vite))/,
    packages: /^(react|react-.+|lexical|@lexical\/.+|@tanstack\/.+|lucide-react|wouter)$/,
    why: 'belongs to the renderer',
  },
  { rooms: /^(shared|renderer)/, packages: /^@orpc\/server$/, why: 'belongs to the core and its hosts' },
  { rooms: /^shared$/, packages: /^@orpc\/(?!contract$)/, why: 'shared knows the contract, not its carriers' },
  { rooms: /^renderer\/(?!editor$|features\/)/, packages: /^(lexical|@lexical\/.+)$/, why: 'belongs to the editor' },
]

/** Node's own modules under their bare names, which must be written with `node:`. */
export const BARE_NODE = /^(assert|buffer|child_process|crypto|events|fs|http|https|net|os|path|stream|url|util|worker_threads|zlib)$/

/** The room a path stands in; undefined for a path no room owns. */
export function roomOf(path: string): string | undefined {
  if (path in ROOT_FILES) return path
  if (BUILD_FILE.test(path)) return path
  const feature = /^renderer\/features\/[^/]+(?=\/)/.exec(path)?.[0]
  if (feature) return feature
  return Object.keys(MAY_IMPORT).find((room) => path.startsWith(`${room}/`))
}

/** A feature's room as the table names it: every feature has the same rights. */
function rowOf(room: string): string {
  return room.startsWith('renderer/features/') ? 'renderer/features/*' : room
}

/** Whether a module of one room may import, or take a type from, a module of another. */
export function mayImport(from: string, to: string): boolean {
  return from === to || (ROOT_FILES[from] ?? MAY_IMPORT[rowOf(from)] ?? []).includes(rowOf(to))
}
