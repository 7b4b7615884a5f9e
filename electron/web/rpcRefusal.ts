import type { IncomingMessage, ServerResponse } from 'node:http'
import { ORPCError } from '@orpc/server'

export type RefusalCode =
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'METHOD_NOT_SUPPORTED'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'PAYLOAD_TOO_LARGE'
  | 'NOT_FOUND'

/**
 * Refuses a request in the form the typed client reads. Whatever is still coming is thrown away before
 * the connection closes: closing it under a sender would lose the answer.
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  code: RefusalCode,
  message?: string,
): void {
  const error = new ORPCError(code, { message })
  const body = JSON.stringify({ json: error.toJSON() })
  response.writeHead(error.status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  })
  response.write(body)
  if (request.complete) {
    response.end()
    return
  }
  request.once('close', () => response.end())
  request.resume()
}
