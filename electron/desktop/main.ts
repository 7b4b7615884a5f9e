import { join } from 'node:path'
import { app, session, type BrowserWindow } from 'electron'
import { openCore } from '../core/core'
import { registerScheme, serveInterface } from './appProtocol'
import { acceptConnections } from './connection'
import { readDataFolder } from './dataFolder'
import { followLanguage } from './language'
import { setMenu } from './menu'
import { acceptPlainPastes } from './plainPaste'
import { createDesktopPlatform } from './platform'
import { confineContents, confineSession, keepOffTheNetwork } from './security'
import { openWindow } from './window'

const dataFolder = readDataFolder(process.argv.slice(app.isPackaged ? 1 : 2))
// Electron's lock for a single instance lives there too: one window for each data folder.
app.setPath('userData', join(dataFolder, 'electron'))

function start(): void {
  confineSession(session.defaultSession)
  serveInterface()
  const core = openCore(createDesktopPlatform(dataFolder))
  app.on('will-quit', () => core.close())
  acceptConnections(core.router)
  acceptPlainPastes()
  const window = openWindow(dataFolder)
  app.on('second-instance', () => bringForward(window))
  void followLanguage(core, (language) => setMenu(language, window))
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

if (app.requestSingleInstanceLock()) {
  keepOffTheNetwork()
  registerScheme()
  confineContents()
  app.enableSandbox()
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start)
} else {
  app.quit()
}
