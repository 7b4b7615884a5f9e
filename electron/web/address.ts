/** Never the wildcard, and never a name: a name can be made to point elsewhere. */
export const LOOPBACK = '127.0.0.1'

export function launchAddress(port: number, token: string): string {
  return `http://${LOOPBACK}:${port}/launch?token=${token}`
}
