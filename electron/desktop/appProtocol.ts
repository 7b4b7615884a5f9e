import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { contentSecurityPolicy } from '../core/contentSecurityPolicy'
import { findRendererFile, listRendererFiles, rendererFolder } from '../core/rendererFiles'
import { SCHEME } from './scheme'

/** To be called before Electron is ready: the scheme behaves as https does, with an origin of its own. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export function serveInterface(): void {
  const files = listRendererFiles(rendererFolder)
  protocol.handle(SCHEME, async ({ url, method }) => {
    const { host, pathname } = new URL(url)
    const file = host === 'app' && method === 'GET' ? findRendererFile(files, pathname) : undefined
    if (!file) return new Response(null, { status: 404 })
    return new Response(await readFile(file.path), {
      headers: {
        'Content-Type': file.type,
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    })
  })
}
