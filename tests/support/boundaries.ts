import { COMPUTED, packageOf, readModule, resolveRelative, type ImportedModule, type SourceFiles, type SourceModule } from './sourceModules'
import { literalText, nameOf, nodeOf, walk } from './syntax'
import { BARE_NODE, FORBIDDEN_PACKAGES, mayImport, roomOf } from './rooms'

export interface Violation {
  rule:
    | 'room'
    | 'package'
    | 'undeclared'
    | 'unresolved'
    | 'computed'
    | 'extension'
    | 'cycle'
    | 'sql'
    | 'placement'
  path: string
  line: number
  message: string
}

export interface PackageDeclarations {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

export interface BoundaryReport {
  modules: number
  imports: number
  violations: Violation[]
}

function checkPackage(room: string, it: ImportedModule, declared: PackageDeclarations) {
  const name = packageOf(it.specifier)
  const forbidden = FORBIDDEN_PACKAGES.find(({ rooms, packages }) => rooms.test(room) && packages.test(name))
  if (forbidden) return { rule: 'package' as const, message: `${room} imports ${name}: ${forbidden.why}` }
  if (BARE_NODE.test(name)) return { rule: 'package' as const, message: `write node:${name}` }
  if (name.startsWith('node:') || name in declared.dependencies) return undefined
  // The desktop host is given electron by its runtime; build files and erased types never ship.
  const needsNoShipping = name === 'electron' || room.endsWith('.config.ts') || room === 'electron/launch'
  if (name in declared.devDependencies && (needsNoShipping || it.typeOnly)) return undefined
  return { rule: 'undeclared' as const, message: `${name} is not among the dependencies of package.json` }
}

const STATEMENT =
  /^\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|(CREATE|DROP|ALTER)\s+\w+\s|PRAGMA\s|WITH\s+\w+\s+AS\s)/

function checkSql(module: SourceModule): Violation[] {
  const found: Violation[] = []
  const report = (start: number, message: string) =>
    found.push({ rule: 'sql', path: module.path, line: module.lineAt(start), message })
  walk(module.program, (node) => {
    if (node.type === 'CallExpression') {
      const callee = nodeOf(node['callee'])
      if (callee?.type === 'MemberExpression' && nameOf(callee) === 'prepare') {
        report(node.start, '.prepare( outside electron/store')
      }
    }
    const quasi = node.type === 'TemplateElement' ? (node['value'] as { cooked?: string }).cooked : undefined
    if (STATEMENT.test(literalText(node) ?? quasi ?? '')) report(node.start, 'SQL outside electron/store')
  })
  // A template without holes is met twice, as a literal and as its only element.
  return found.filter((it, index) => found.findIndex((other) => other.line === it.line) === index)
}

/** One cycle for each knot of modules that reach each other, type imports included. */
function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = []
  const state = new Map<string, 'open' | 'closed'>()
  const trail: string[] = []
  const enter = (path: string) => {
    state.set(path, 'open')
    trail.push(path)
    for (const next of edges.get(path) ?? []) {
      if (state.get(next) === 'open') cycles.push([...trail.slice(trail.indexOf(next)), next])
      else if (!state.has(next)) enter(next)
    }
    trail.pop()
    state.set(path, 'closed')
  }
  for (const path of edges.keys()) if (!state.has(path)) enter(path)
  return cycles
}

/**
 * Checks every module outside `tests` against the rooms of the design. Throws when it is given none:
 * a check that sees nothing must never pass.
 */
export function checkBoundaries(files: SourceFiles, declared: PackageDeclarations): BoundaryReport {
  const modules = [...files]
    .filter(([path]) => !path.startsWith('tests/'))
    .map(([path, source]) => readModule(path, source))
  if (modules.length === 0) throw new Error('The boundary check saw no modules')

  const violations: Violation[] = []
  const edges = new Map<string, string[]>()
  let imports = 0
  for (const module of modules) {
    const { path } = module
    const room = roomOf(path)
    const report = (line: number, rule: Violation['rule'], message: string) =>
      violations.push({ rule, path, line, message })
    edges.set(path, [])
    if (room === undefined) {
      report(1, 'placement', 'stands in no room of the design')
      continue
    }
    if (room !== 'electron/store') violations.push(...checkSql(module))
    for (const it of module.imports) {
      imports += 1
      const { specifier, line } = it
      if (specifier === COMPUTED) {
        // The launcher loads what was just built; no checker can follow it there, and none needs to.
        if (room !== 'electron/launch') report(line, 'computed', 'imports a specifier that cannot be checked')
        continue
      }
      if (!specifier.startsWith('.')) {
        const wrong = checkPackage(room, it, declared)
        if (wrong) report(line, wrong.rule, wrong.message)
        continue
      }
      // A style, picture or data file: bundled, and not a module of any room's code.
      if (/\.(css|svg|png|json|woff2)(\?\w+)?$/.test(specifier)) continue
      const target = resolveRelative(path, specifier, files)
      if (target === undefined) {
        report(line, 'unresolved', `${specifier} names no file`)
        continue
      }
      if (/\.(ts|tsx|js)$/.test(specifier)) report(line, 'extension', `write ${specifier} without its extension`)
      edges.get(path)?.push(target)
      const targetRoom = roomOf(target)
      if (targetRoom === undefined || !mayImport(room, targetRoom)) {
        report(line, 'room', `${room} must not import ${targetRoom ?? target}`)
      }
    }
  }
  for (const cycle of findCycles(edges)) {
    violations.push({ rule: 'cycle', path: cycle[0] ?? '', line: 1, message: cycle.join(' → ') })
  }
  return { modules: modules.length, imports, violations }
}
