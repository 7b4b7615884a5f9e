import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'
import { repository } from './repository'
import { literalText, nameOf, nodeOf, nodesOf, walk, type SyntaxNode } from './syntax'

/** Repository-relative path with forward slashes → source. A plain map, so that a test can plant a file. */
export type SourceFiles = ReadonlyMap<string, string>

/** The folders that hold code, and the files in them that hold statements. */
const CODE = '{shared,electron,renderer,tests}/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'

export function listCodePaths(root = repository): string[] {
  return globSync(CODE, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
}

export function readSourceFiles(root = repository): SourceFiles {
  return new Map(listCodePaths(root).map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]))
}

/** One specifier a module names, in whichever way: import, export … from, import(), require, import type. */
export interface ImportedModule {
  specifier: string
  line: number
  /** The names taken; null when all of them are (a namespace handed on, a dynamic import, `export *`). */
  names: string[] | null
  /** Erased when compiled. Rooms count it all the same: a type is knowledge of another room too. */
  typeOnly: boolean
}

export interface ExportedName {
  name: string
  line: number
  kind: 'type' | 'value'
  /** Also named elsewhere in its own module. */
  usedInside: boolean
}

export interface SourceModule {
  path: string
  imports: ImportedModule[]
  exports: ExportedName[]
  program: SyntaxNode
  lineAt(offset: number): number
}

/** The parts of a namespace that are named, or null when it is also handed on whole. */
function partsNamed(local: string, program: SyntaxNode): string[] | null {
  const parts = new Set<string>()
  let mentions = 0
  walk(program, (node) => {
    if (node.type === 'Identifier' && node['name'] === local) mentions += 1
    const isMember = node.type === 'MemberExpression' && node['computed'] === false
    if (!isMember || nodeOf(node['object'])?.['name'] !== local) return
    parts.add(nameOf(node['property']) ?? '')
    mentions -= 1
  })
  // One mention is left: the import itself.
  return mentions > 1 ? null : [...parts]
}

function namesTaken(specifiers: SyntaxNode[], of: 'imported' | 'local', program: SyntaxNode): string[] | null {
  const namespace = specifiers.find(({ type }) => type === 'ImportNamespaceSpecifier')
  if (namespace) return partsNamed(nameOf(namespace['local']) ?? '', program)
  return specifiers.map((it) => (it.type === 'ImportDefaultSpecifier' ? 'default' : (nameOf(it[of]) ?? '')))
}

function bindingNames(pattern: unknown): string[] {
  const node = nodeOf(pattern)
  if (!node) return []
  switch (node.type) {
    case 'Identifier':
      return [String(node['name'])]
    case 'ObjectPattern':
      return nodesOf(node['properties']).flatMap((it) => bindingNames(it['value'] ?? it['argument']))
    case 'ArrayPattern':
      return nodesOf(node['elements']).flatMap(bindingNames)
    case 'AssignmentPattern':
      return bindingNames(node['left'])
    case 'RestElement':
      return bindingNames(node['argument'])
    default:
      return []
  }
}

type Exported = Pick<ExportedName, 'name' | 'kind'>

function namesExported(node: SyntaxNode): Exported[] {
  const kind = node['exportKind'] === 'type' ? 'type' : 'value'
  const declaration = nodeOf(node['declaration'])
  const names = !declaration
    ? nodesOf(node['specifiers']).flatMap((it) => nameOf(it['exported']) ?? [])
    : declaration.type !== 'VariableDeclaration'
      ? bindingNames(declaration['id'])
      : nodesOf(declaration['declarations']).flatMap((it) => bindingNames(it['id']))
  return names.map((name) => ({ name, kind }))
}

/** The import a node makes, if it makes one. */
function importOf(node: SyntaxNode, program: SyntaxNode): Omit<ImportedModule, 'line'> | undefined {
  const source = literalText(node['source'])
  switch (node.type) {
    case 'ImportDeclaration': {
      const specifiers = nodesOf(node['specifiers'])
      const typeOnly = node['importKind'] === 'type' || (specifiers.length > 0 && specifiers.every(isTypeOnly))
      return source === undefined
        ? undefined
        : { specifier: source, names: namesTaken(specifiers, 'imported', program), typeOnly }
    }
    case 'ExportNamedDeclaration': {
      if (source === undefined) return undefined
      const names = namesTaken(nodesOf(node['specifiers']), 'local', program)
      return { specifier: source, names, typeOnly: node['exportKind'] === 'type' }
    }
    case 'ExportAllDeclaration':
      return source === undefined
        ? undefined
        : { specifier: source, names: null, typeOnly: node['exportKind'] === 'type' }
    case 'ImportExpression':
      // A computed specifier cannot be checked, so it must not pass unseen.
      return { specifier: source ?? COMPUTED, names: null, typeOnly: false }
    case 'TSImportType':
      return source === undefined ? undefined : { specifier: source, names: null, typeOnly: true }
    case 'TSExternalModuleReference':
      return { specifier: literalText(node['expression']) ?? COMPUTED, names: null, typeOnly: false }
    case 'CallExpression': {
      const callee = nodeOf(node['callee'])
      if (callee?.type !== 'Identifier' || callee['name'] !== 'require') return undefined
      return { specifier: literalText(nodesOf(node['arguments'])[0]) ?? COMPUTED, names: null, typeOnly: false }
    }
    default:
      return undefined
  }
}

/** Stands for the specifier of an `import(variable)`. */
export const COMPUTED = '<computed>'

function isTypeOnly(specifier: SyntaxNode): boolean {
  return specifier['importKind'] === 'type'
}

export function readModule(path: string, source: string): SourceModule {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message ?? ''}`)
  const root = program as unknown as SyntaxNode
  const lineEnds = [...source.matchAll(/\n/g)].map(({ index }) => index)
  const lineAt = (offset: number) => lineEnds.filter((end) => end < offset).length + 1

  const imports: ImportedModule[] = []
  const exported: (Exported & { line: number })[] = []
  const mentions = new Map<string, number>()
  walk(root, (node) => {
    const line = () => lineAt(node.start)
    const made = importOf(node, root)
    if (made) imports.push({ ...made, line: line() })
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
      const name = String(node['name'])
      mentions.set(name, (mentions.get(name) ?? 0) + 1)
    }
    if (node.type === 'ExportDefaultDeclaration') exported.push({ name: 'default', kind: 'value', line: line() })
    if (node.type === 'ExportNamedDeclaration') {
      exported.push(...namesExported(node).map((it) => ({ ...it, line: line() })))
    }
  })
  const exports = exported.map((it) => ({ ...it, usedInside: (mentions.get(it.name) ?? 0) > 1 }))
  return { path, imports, exports, program: root, lineAt }
}

const ENDINGS = ['', '.ts', '.tsx', '.mts', '.mjs', '.js', '/index.ts', '/index.tsx']

/** The file a relative specifier names among `files`, or undefined. */
export function resolveRelative(from: string, specifier: string, files: SourceFiles): string | undefined {
  const target = posix.join(posix.dirname(from), specifier)
  return ENDINGS.map((ending) => target + ending).find((path) => files.has(path))
}

/** `@scope/name` or `name` of a bare specifier; `node:…` stays whole. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
