import { DynamicLink, type ClientContext, type ClientLink } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'

const PORT_MESSAGE = 'chapeau:port'
const CONNECT_MESSAGE = 'chapeau:connect'

/**
 * The way to the core, chosen at the first call and kept: the port the desktop's preload hands over
 * where the page comes from Chapeau's own scheme, else HTTP to the server the page came from.
 */
export function createTransport(): ClientLink<ClientContext> {
  let chosen: Promise<ClientLink<ClientContext>> | undefined
  return new DynamicLink(() => (chosen ??= chooseLink()))
}

async function chooseLink(): Promise<ClientLink<ClientContext>> {
  if (location.protocol === 'chapeau:') return new PortLink({ port: await receivePort() })
  return new FetchLink({ url: `${location.origin}/rpc` })
}

function receivePort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent): void => {
      const [port] = event.ports
      // Only this page's own preload may hand a port over; a framed page has another source.
      if (event.source !== window || event.data !== PORT_MESSAGE || !port) return
      window.removeEventListener('message', receive)
      port.start()
      resolve(port)
    }
    window.addEventListener('message', receive)
    window.postMessage(CONNECT_MESSAGE, location.origin)
  })
}
