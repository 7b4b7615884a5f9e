import { ipcRenderer } from 'electron'
import { COMMAND, CONNECT, ORIGIN, PORT } from './scheme'

declare const window: {
  addEventListener(
    type: 'message',
    listener: (event: { source: unknown; origin: string; data: unknown }) => void,
  ): void
  postMessage(message: unknown, targetOrigin: string, transfer?: readonly unknown[]): void
}

// Nothing is exposed to the page: it asks for a port by message, and the port is all it is given.
window.addEventListener('message', (event) => {
  if (event.source === window && event.origin === ORIGIN && event.data === CONNECT) ipcRenderer.send(CONNECT)
})
ipcRenderer.on(PORT, (event) => window.postMessage(PORT, ORIGIN, event.ports))
ipcRenderer.on(COMMAND, (_event, command: unknown) => window.postMessage({ type: COMMAND, command }, ORIGIN))
