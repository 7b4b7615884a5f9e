import { canShowBrowser, openBrowser } from './browser'
import { launchAddress } from './address'
import type { Options } from './options'

/** Says where Chapeau is, on the standard output, and opens it there unless told not to or unable to. */
export function announce(sentence: string, port: number, token: string, options: Options): void {
  const address = launchAddress(port, token)
  process.stdout.write(`${sentence} ${address}\n`)
  if (options.open && canShowBrowser()) openBrowser(address)
}
