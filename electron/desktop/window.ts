import { app, BrowserWindow, screen } from 'electron'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ORIGIN } from './scheme'
import { placeOnScreen, readWindowState, SMALLEST, writeWindowState } from './windowState'

/** Opens Chapeau's window where it was last, and keeps its place in the data folder. */
export function openWindow(dataFolder: string): BrowserWindow {
  const statePath = join(dataFolder, 'window.json')
  const last = readWindowState(statePath)
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  const areas = [main, ...others].map(({ workArea }) => workArea)
  const window = new BrowserWindow({
    ...placeOnScreen(last?.bounds, areas),
    minWidth: Math.min(SMALLEST.width, main.workArea.width),
    minHeight: Math.min(SMALLEST.height, main.workArea.height),
    show: false,
    title: 'Chapeau',
    webPreferences: {
      preload: fileURLToPath(new URL('./preload.cjs', import.meta.url)),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium would fetch dictionaries from the network; Chapeau has its own.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  if (last?.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    writeWindowState(statePath, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
  })
  void window.loadURL(`${ORIGIN}/`)
  return window
}
