import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fetch'
import { isOwnPage } from './guard'
import { LARGEST_BODY, readBody } from './requestBody'
import { refuse } from './rpcRefusal'

const PREFIX = '/rpc'
const bodyTypes = ['application/json', 'multipart/form-data']

/**
 * Serves the core's procedures to pages of this server. The body is read here, and not by oRPC's own
 * adapter for Node, so that one too large is answered and not cut off.
 */
export function serveRpc(router: AnyRouter) {
  const handler = new RPCHandler(router)
  return async (request: IncomingMessage, response: ServerResponse, isLetIn: boolean): Promise<void> => {
    if (!isLetIn) return refuse(request, response, 'UNAUTHORIZED')
    if (!isOwnPage(request.headers)) return refuse(request, response, 'FORBIDDEN')
    if (request.method !== 'POST') return refuse(request, response, 'METHOD_NOT_SUPPORTED')
    if (!hasBodyType(request)) return refuse(request, response, 'UNSUPPORTED_MEDIA_TYPE')
    const body = await readBody(request, LARGEST_BODY)
    if (!body) return refuse(request, response, 'PAYLOAD_TOO_LARGE')

    const { matched, response: answer } = await handler.handle(toFetchRequest(request, response, body), {
      prefix: PREFIX,
    })
    if (!matched) return refuse(request, response, 'NOT_FOUND', 'There is no such procedure.')
    await send(answer, response)
  }
}

function hasBodyType(request: IncomingMessage): boolean {
  const [type] = (request.headers['content-type'] ?? '').split(';')
  return bodyTypes.includes(type?.trim().toLowerCase() ?? '')
}

function toFetchRequest(request: IncomingMessage, response: ServerResponse, body: Buffer<ArrayBuffer>): Request {
  const abort = new AbortController()
  response.once('close', () => abort.abort())
  return new Request(`http://${request.headers.host}${request.url}`, {
    method: 'POST',
    headers: { 'content-type': request.headers['content-type'] ?? '' },
    body,
    signal: abort.signal,
  })
}

async function send(answer: Response, response: ServerResponse): Promise<void> {
  answer.headers.forEach((value, name) => response.setHeader(name, value))
  response.writeHead(answer.status)
  if (!answer.body) {
    response.end()
    return
  }
  response.flushHeaders()
  await pipeline(answer.body, response)
}
