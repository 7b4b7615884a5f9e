import { app, type Session } from 'electron'
import { isAllowedAddress } from './allowedAddress'
import { ORIGIN } from './scheme'

/** Writing plain text to the clipboard after the user asked for it; reading it stays refused. */
const COPYING = 'clipboard-sanitized-write'

/** To be called before Electron is ready. No name is ever looked up, whatever the browser inside wants. */
export function keepOffTheNetwork(): void {
  app.commandLine.appendSwitch('host-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('no-pings')
}

/** Whatever page is ever shown: it stays Chapeau's own, opens no other and embeds none. */
export function confineContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stay)
    contents.on('will-frame-navigate', stay)
    contents.on('will-redirect', stay)
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** No permission but to copy, no device, and no request but for Chapeau's own files. */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === COPYING))
  session.setPermissionCheckHandler((_contents, permission) => permission === COPYING)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedAddress(url) }))
  session.setSpellCheckerEnabled(process.platform === 'darwin')
}

function stay(event: { url: string; isMainFrame: boolean; preventDefault(): void }): void {
  if (!event.isMainFrame || !event.url.startsWith(`${ORIGIN}/`)) event.preventDefault()
}
