import type { ServerResponse } from 'node:http'
import { answerText } from './answer'
import { closedPage } from './closedPage'
import type { LaunchTokens } from './launchToken'
import type { Session } from './session'

/** Exchanges a launch token for the session's cookie and leaves an address without a token in the bar. */
export function serveLaunch(tokens: LaunchTokens, session: Session) {
  return (response: ServerResponse, token: string | null): void => {
    if (!token || !tokens.redeem(token)) return answerText(response, 403, closedPage, 'text/html')
    response.writeHead(303, { Location: '/', 'Set-Cookie': session.setCookie })
    response.end()
  }
}
