import { createSecret, isSameSecret } from './secret'

export interface Session {
  /** The value of a Set-Cookie header that lets a browser in. */
  setCookie: string
  /** Whether a Cookie header carries this session. */
  isIn(cookieHeader: string | undefined): boolean
}

/**
 * The session of one running server. Browsers keep cookies by host and not by port, so the port is in
 * the name: two Chapeaux on one machine do not put each other's browser out.
 */
export function createSession(port: number): Session {
  const name = `chapeau-${port}`
  const secret = createSecret()
  return {
    setCookie: `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
    isIn(cookieHeader = '') {
      return cookieHeader.split(';').some((pair) => {
        const [key = '', value = ''] = pair.trim().split('=', 2)
        return key === name && isSameSecret(value, secret)
      })
    },
  }
}
