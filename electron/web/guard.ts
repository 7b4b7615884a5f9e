import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request names this server and nothing else. A page elsewhere whose name was made to point
 * at 127.0.0.1 (DNS rebinding) sends its own name here.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`
}

/**
 * Whether a request was made by a page this server sent. Browsers put Origin on every POST and
 * no page can forge it; another port of this machine is another origin, cookie or not.
 */
export function isOwnPage(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return headers.origin === `http://${headers.host}` && (site === undefined || site === 'same-origin')
}

/** Browsers mark what they send; a second start of Chapeau is not a browser. */
export function isFromBrowser(headers: IncomingHttpHeaders): boolean {
  return headers.origin !== undefined || headers['sec-fetch-site'] !== undefined
}
