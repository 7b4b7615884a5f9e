import { ipcMain } from 'electron'
import { PASTE_PLAIN } from './scheme'
import { isTrustedSender } from './trustedSender'

/** Pastes the words alone into a page of Chapeau that was told and is ready for them. */
export function acceptPlainPastes(): void {
  ipcMain.on(PASTE_PLAIN, (event) => {
    if (isTrustedSender(event.senderFrame)) event.sender.pasteAndMatchStyle()
  })
}
