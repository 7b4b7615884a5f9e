import { ipcMain, MessageChannelMain } from 'electron'
import type { CoreRouter } from '../core/router'
import { createPortServer } from './portServer'
import { CONNECT, PORT } from './scheme'
import { isTrustedSender } from './trustedSender'

/** Gives each page of Chapeau that asks a port to the core. There is no other way in. */
export function acceptConnections(router: CoreRouter): void {
  const serve = createPortServer(router)
  ipcMain.on(CONNECT, (event) => {
    if (!isTrustedSender(event.senderFrame)) return
    const { port1, port2 } = new MessageChannelMain()
    serve(port1)
    port1.start()
    event.senderFrame?.postMessage(PORT, null, [port2])
  })
}
