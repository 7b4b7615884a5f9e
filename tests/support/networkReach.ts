import { packageOf, type SourceModule } from './sourceModules'
import { literalText, nameOf, nodeOf, walk, type SyntaxNode } from './syntax'

/** Ways out of the process, and the only rooms that may use each: their own core is at the other end. */
const WAYS_OUT: { name: RegExp; rooms: RegExp }[] = [
  { name: /^(fetch|EventSource|WebSocket|XMLHttpRequest|sendBeacon|importScripts)$/, rooms: /^renderer\/api\/|^electron\/(web|launch|desktop)\// },
]
const SOCKETS = /^node:(http|https|http2|net|tls|dgram|dns|dns\/promises)$/
const SERVERS = /^electron\/(web|launch)\//

const ADDRESS = /(?:https?|wss?|ftp):\/\/[^\s'"`)<>]*|(?:src|href|url\()\s*=?\s*['"]?\/\/[^\s'"`)<>]+/gi

/** Addresses in a text that are not this machine's own. */
export function remoteAddresses(text: string): string[] {
  return [...text.matchAll(ADDRESS)]
    .map(([address]) => address)
    .filter((address) => !/^\w+:\/\/(127\.0\.0\.1|localhost|\[::1\])(?![\w.])/.test(address))
    // What remains of a template before its hole: `http://${host}` is whatever its host is checked to be.
    .filter((address) => !/^\w+:\/\/$/.test(address))
}

/** Remote addresses in a module's strings, comments apart, as `path address`. */
export function addressesIn(module: SourceModule): string[] {
  const found: string[] = []
  walk(module.program, (node) => {
    const quasi = node.type === 'TemplateElement' ? (node['value'] as { cooked?: string }).cooked : undefined
    const text = node.type === 'JSXText' ? String(node['value']) : (quasi ?? literalText(node) ?? '')
    if (node.type !== 'TemplateLiteral') found.push(...remoteAddresses(text))
  })
  return found.map((address) => `${module.path} ${address}`)
}

/** `fetch` of `fetch`, `globalThis.fetch` and `window.fetch`, not of another object's own `fetch`. */
function globalName(callee: SyntaxNode | undefined): string | undefined {
  if (callee?.type !== 'MemberExpression') return nameOf(callee)
  return /^(globalThis|window|self|navigator)$/.test(nameOf(callee['object']) ?? '') ? nameOf(callee) : undefined
}

/** Calls and imports that could reach another machine, outside the rooms that talk to their own core. */
export function waysOutOf(module: SourceModule): string[] {
  const found: string[] = []
  const sockets = module.imports.filter(({ specifier, typeOnly }) => !typeOnly && SOCKETS.test(packageOf(specifier)))
  if (!SERVERS.test(module.path)) found.push(...sockets.map(({ specifier }) => `${module.path} ${specifier}`))
  walk(module.program, (node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return
    const name = globalName(nodeOf(node['callee'])) ?? ''
    const way = WAYS_OUT.find((it) => it.name.test(name))
    if (way && !way.rooms.test(module.path)) found.push(`${module.path}:${module.lineAt(node.start)} ${name}`)
  })
  return found
}
