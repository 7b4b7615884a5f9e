import { COMPUTED, readModule, resolveRelative, type SourceFiles, type SourceModule } from './sourceModules'

/** Files that a tool, a host or the browser starts from: nobody imports them, and nobody has to. */
const STARTS = [
  /^electron\/(desktop|web|cli)\/(main|preload)\.ts$/,
  /^electron\/launch\/(start|build)\.mjs$/,
  /^electron\/core\/\w+Worker\.ts$/,
  /^renderer\/main\.tsx$/,
  /(^|\/)[\w.]+\.config\.ts$/,
  /\.d\.ts$/,
  /^tests\/support\/electronStub\.ts$/,
  /\.(test|spec)\.tsx?$/,
  /^tests\/(run|bench\/run)\.mjs$/,
  /^tests\/bench\/(runAll|\w+\/bench)\.ts$/,
  /^tests\/store\/saveUntilKilled\.ts$/,
]

/** Written as pairs of schema and type, of which either may be needed only inside its file, or not yet. */
const PAIRED = /^shared\/(model\/|failure\.ts)/

/** Exports that no other module imports, as `path name`. Tests count as importers. */
export function findDeadExports(files: SourceFiles): string[] {
  const modules = [...files].map(([path, source]) => readModule(path, source))
  const taken = new Map<string, Set<string> | 'all'>()
  for (const { path, imports } of modules) {
    for (const { specifier, names } of imports) {
      if (!specifier.startsWith('.') || specifier === COMPUTED) continue
      const target = resolveRelative(path, specifier, files)
      if (target === undefined) continue
      const before = taken.get(target) ?? new Set<string>()
      if (names === null || before === 'all') taken.set(target, 'all')
      else taken.set(target, new Set([...before, ...names]))
    }
  }
  return modules.filter(({ path }) => !STARTS.some((start) => start.test(path))).flatMap((it) => deadIn(it, taken))
}

function deadIn(module: SourceModule, taken: ReadonlyMap<string, Set<string> | 'all'>): string[] {
  const names = taken.get(module.path)
  if (names === 'all') return []
  if (names === undefined) return [`${module.path} (imported by nobody)`]
  return module.exports
    .filter(({ name, kind, usedInside }) => {
      if (names.has(name)) return false
      if (PAIRED.test(module.path)) return kind === 'value' && !usedInside
      // A type that its own module uses speaks in the signature of something exported.
      return !(kind === 'type' && usedInside)
    })
    .map(({ name }) => `${module.path} ${name}`)
}
