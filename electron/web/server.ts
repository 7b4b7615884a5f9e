import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AnyRouter } from '@orpc/server'
import { listRendererFiles } from '../core/rendererFiles'
import { LOOPBACK } from './address'
import { answerText } from './answer'
import { closedPage } from './closedPage'
import { isOwnHost } from './guard'
import { serveInstance } from './instanceRoute'
import { serveLaunch } from './launchRoute'
import type { LaunchTokens } from './launchToken'
import { servePage } from './pageRoute'
import { serveRpc } from './rpcRoute'
import { securityHeaders } from './securityHeaders'
import { createSession } from './session'

export interface ServerParts {
  router: AnyRouter
  /** The folder of the built interface. */
  renderer: string
  /** 0 for any free one. */
  port: number
  tokens: LaunchTokens
  /** What a second start must know to be given a launch token. */
  secret: string
}

export interface RunningServer {
  port: number
  /** Ends every connection, event streams included, at once. */
  close(): void
}

/** @throws Error with a sentence when the port is taken or may not be used */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    // A connection closed just as a save was sent on it would fail the save; a minute makes that rare.
    keepAliveTimeout: 60_000,
    maxHeaderSize: 16_384,
  })
  // A browser opens six connections a window; the rest is room for windows.
  server.maxConnections = 200
  const port = await listen(server, parts.port)
  server.on('request', route(parts, port))
  return {
    port,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, LOOPBACK)
  try {
    await once(server, 'listening')
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    throw isTaken ? new Error(`Port ${port} is taken by another program.`, { cause: error }) : error
  }
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

function route(parts: ServerParts, port: number) {
  const session = createSession(port)
  const launch = serveLaunch(parts.tokens, session)
  const instance = serveInstance(parts.tokens, parts.secret)
  const rpc = serveRpc(parts.router)
  const page = servePage(listRendererFiles(parts.renderer))

  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (!isOwnHost(request.headers.host, port)) return answerText(response, 403, 'This is not the address of Chapeau.')
    const url = readTarget(request.url)
    if (!url) return answerText(response, 400, 'That is not an address.')
    const isLetIn = session.isIn(request.headers.cookie)

    if (url.pathname === '/rpc' || url.pathname.startsWith('/rpc/')) {
      // What fails here is the connection; there is nobody left to tell.
      rpc(request, response, isLetIn).catch(() => response.destroy())
      return
    }
    if (url.pathname === '/instance') return instance(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return answerText(response, 405, 'Only GET is served here.')
    if (url.pathname === '/launch') return launch(response, url.searchParams.get('token'))
    if (!isLetIn) return answerText(response, 403, closedPage, 'text/html')
    page(request, response, url.pathname)
  }
}

/** A proxy's absolute form, and whatever else does not begin with a slash, is not for this server. */
function readTarget(target = ''): URL | null {
  return /^\/(?!\/)/u.test(target) ? URL.parse(target, `http://${LOOPBACK}`) : null
}
