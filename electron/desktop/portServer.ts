import { ORPCError, type AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/bun-ws'

/** As over HTTP: the largest file Chapeau reads is 32 MB, and its message carries little more. */
const LARGEST_MESSAGE = 40 * 1024 * 1024

/** What Electron's `MessagePortMain` has of a port. */
export interface ServedPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
}

/**
 * Serves procedures over message ports. oRPC's own adapter for ports drops the promise of each message,
 * so that a malformed one ends as an unhandled rejection; its adapter for sockets speaks the same
 * protocol and returns the promise.
 */
export function createPortServer(router: AnyRouter): (port: ServedPort) => void {
  const handler = new RPCHandler(router)
  return (port) => {
    const peer = {
      send(message: unknown) {
        port.postMessage(message)
        return 0
      },
    }
    port.on('message', ({ data }) => {
      if (!isMessage(data)) return
      if (sizeOf(data) > LARGEST_MESSAGE) return refuse(port, data, 'PAYLOAD_TOO_LARGE')
      handler.message(peer, data).catch(() => refuse(port, data, 'BAD_REQUEST'))
    })
    port.on('close', () => handler.close(peer))
  }
}

type Message = string | Uint8Array

function isMessage(data: unknown): data is Message {
  return typeof data === 'string' || data instanceof Uint8Array
}

function sizeOf(message: Message): number {
  return typeof message === 'string' ? message.length : message.byteLength
}

/** Answers the request in the protocol's own form, if it can be told which request it was. */
function refuse(port: ServedPort, message: Message, code: 'PAYLOAD_TOO_LARGE' | 'BAD_REQUEST'): void {
  const head = typeof message === 'string' ? message.slice(0, 100) : new TextDecoder().decode(message.subarray(0, 100))
  const id = /^\{"i":"(\w{1,40})"/u.exec(head)?.[1]
  const error = new ORPCError(code)
  if (id) port.postMessage(JSON.stringify({ i: id, p: { s: error.status, b: { json: error.toJSON() } } }))
}
