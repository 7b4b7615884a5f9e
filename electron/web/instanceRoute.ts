import type { IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import { answerText } from './answer'
import { isFromBrowser } from './guard'
import type { instanceAnswer } from './instance'
import type { LaunchTokens } from './launchToken'
import { isSameSecret } from './secret'

/** Gives a launch token to a second start of Chapeau, which read the secret in the data folder. */
export function serveInstance(tokens: LaunchTokens, secret: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const given = request.headers.authorization ?? ''
    if (request.method !== 'POST' || isFromBrowser(request.headers) || !isSameSecret(given, `Bearer ${secret}`)) {
      return answerText(response, 403, 'Not for you.')
    }
    const answer: z.infer<typeof instanceAnswer> = { program: 'chapeau', token: tokens.mint() }
    answerText(response, 200, JSON.stringify(answer), 'application/json')
  }
}
