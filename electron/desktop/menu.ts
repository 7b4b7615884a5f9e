import { Menu, type BrowserWindow } from 'electron'
import type { InterfaceLanguage } from '../../shared/model/settings'
import { createTranslator } from '../../shared/messages/translator'
import { menuTemplate } from './menuTemplate'
import { COMMAND, PASTE_PLAIN } from './scheme'

/** Puts the native menu in a language; what is chosen in it is told to the page. */
export function setMenu(language: InterfaceLanguage, window: BrowserWindow): void {
  const translator = createTranslator(language)
  const template = menuTemplate(
    translator.t,
    (command) => window.webContents.send(COMMAND, command),
    () => window.webContents.send(PASTE_PLAIN),
    process.platform === 'darwin',
  )
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
