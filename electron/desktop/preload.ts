import { ipcRenderer } from 'electron'
import { COMMAND, CONNECT, ORIGIN, PASTE_PLAIN, PORT } from './scheme'

declare const window: {
  addEventListener(
    type: 'message',
    listener: (event: { source: unknown; origin: string; data: unknown }) => void,
  ): void
  postMessage(message: unknown, targetOrigin: string, transfer?: readonly unknown[]): void
  dispatchEvent(event: object): boolean
}
declare const Event: new (type: string) => object

// Nothing is exposed to the page: it asks for a port by message, and the port is all it is given.
window.addEventListener('message', (event) => {
  if (event.source === window && event.origin === ORIGIN && event.data === CONNECT) ipcRenderer.send(CONNECT)
})
ipcRenderer.on(PORT, (event) => window.postMessage(PORT, ORIGIN, event.ports))
ipcRenderer.on(COMMAND, (_event, command: unknown) => window.postMessage({ type: COMMAND, command }, ORIGIN))
// The paste itself does not say that the words alone are meant: the page knows before it happens.
ipcRenderer.on(PASTE_PLAIN, () => {
  window.dispatchEvent(new Event(PASTE_PLAIN))
  ipcRenderer.send(PASTE_PLAIN)
})
