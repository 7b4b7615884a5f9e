import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { answerText } from './answer'
import type { RendererFile } from './rendererFiles'

/** Serves the built interface; every address that names no file is the interface's own to route. */
export function servePage(files: ReadonlyMap<string, RendererFile>) {
  return (request: IncomingMessage, response: ServerResponse, pathname: string): void => {
    const file = files.get(pathname) ?? (isRoute(pathname) ? files.get('/index.html') : undefined)
    if (!file) return answerText(response, 404, 'There is no such file.')
    response.setHeader('Content-Type', file.type)
    response.setHeader('ETag', file.etag)
    response.setHeader('Cache-Control', file.isHashed ? 'private, max-age=31536000, immutable' : 'no-cache')
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end()
      return
    }
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    // The only error left to happen is a browser that went away.
    pipeline(createReadStream(file.path), response, () => {})
  }
}

function isRoute(pathname: string): boolean {
  return !pathname.slice(pathname.lastIndexOf('/')).includes('.')
}
