import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
}

export interface RendererFile {
  path: string
  type: string
  /** The build put a hash of the content in the name: it can be kept for ever. */
  isHashed: boolean
  etag: string
}

/** The built interface, which the build puts beside each host's bundle and their shared chunks. */
export const rendererFolder = fileURLToPath(new URL('../renderer', import.meta.url))

/**
 * The built interface by URL path, listed once at the start: a request can name nothing else, whatever
 * dots and slashes it holds. Source maps and unknown kinds are left out.
 */
export function listRendererFiles(folder: string): ReadonlyMap<string, RendererFile> {
  const files = new Map<string, RendererFile>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const path = join(entry.parentPath, entry.name)
    const url = path.slice(folder.length).split(sep).join('/')
    files.set(url, { path, type, isHashed: url.startsWith('/assets/'), etag: etagOf(path) })
  }
  return files
}

/** The file for a URL path; an address that names no file is the interface's own to route. */
export function findRendererFile(
  files: ReadonlyMap<string, RendererFile>,
  pathname: string,
): RendererFile | undefined {
  const namesFile = pathname.slice(pathname.lastIndexOf('/')).includes('.')
  return files.get(pathname) ?? (namesFile ? undefined : files.get('/index.html'))
}

function etagOf(path: string): string {
  return `"${createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22)}"`
}
