import { ORIGIN } from './scheme'

/** What is checked of the frame that sent a message: an Electron `WebFrameMain`, or null once it is gone. */
export interface Sender {
  url: string
  parent: unknown
}

/** Whether a message came from Chapeau's own page, and not from a frame in it or a page it became. */
export function isTrustedSender(sender: Sender | null): boolean {
  if (!sender || sender.parent !== null) return false
  const url = URL.parse(sender.url)
  return url !== null && `${url.protocol}//${url.host}` === ORIGIN
}
