import { createSecret, isSameSecret } from './secret'

/** A token waits in a terminal or a browser's start-up, not overnight. */
const LIFETIME = 10 * 60 * 1000
/** More than anyone opens at once; the oldest gives way, so that asking again and again costs no memory. */
const MOST = 16

export interface LaunchTokens {
  mint(): string
  /** True once for each token minted, while it lasts. */
  redeem(token: string): boolean
}

/** One-time tokens, each good for opening Chapeau in one browser. */
export function createLaunchTokens(now: () => number): LaunchTokens {
  let waiting: { token: string; until: number }[] = []
  return {
    mint() {
      const token = createSecret()
      waiting = [...waiting, { token, until: now() + LIFETIME }].slice(-MOST)
      return token
    },
    redeem(token) {
      const found = waiting.find((each) => isSameSecret(each.token, token))
      waiting = waiting.filter((each) => each !== found)
      return found !== undefined && now() < found.until
    },
  }
}
