import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { findRendererFile, type RendererFile } from '../core/rendererFiles'
import { answerText } from './answer'

/** Serves the built interface. */
export function servePage(files: ReadonlyMap<string, RendererFile>) {
  return (request: IncomingMessage, response: ServerResponse, pathname: string): void => {
    const file = findRendererFile(files, pathname)
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
