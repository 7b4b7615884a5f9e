import { describe, expect, test } from 'vitest'
import { createLaunchTokens } from '../../../electron/web/launchToken'

describe('a launch token', () => {
  test('is redeemed once', () => {
    const tokens = createLaunchTokens(() => 0)
    const token = tokens.mint()
    expect([tokens.redeem(token), tokens.redeem(token)]).toEqual([true, false])
  })

  test('lasts ten minutes', () => {
    let now = 0
    const tokens = createLaunchTokens(() => now)
    const [one, other] = [tokens.mint(), tokens.mint()]
    now = 10 * 60 * 1000 - 1
    expect(tokens.redeem(one)).toBe(true)
    now += 1
    expect(tokens.redeem(other)).toBe(false)
  })

  test('is never the same and says 256 bits', () => {
    const tokens = createLaunchTokens(() => 0)
    const minted = Array.from({ length: 100 }, () => tokens.mint())
    expect(new Set(minted).size).toBe(100)
    expect(minted.every((token) => Buffer.from(token, 'base64url').length === 32)).toBe(true)
  })

  test('gives way to later ones when too many wait', () => {
    const tokens = createLaunchTokens(() => 0)
    const minted = Array.from({ length: 17 }, () => tokens.mint())
    expect(tokens.redeem(minted[0] ?? '')).toBe(false)
    expect(tokens.redeem(minted[1] ?? '')).toBe(true)
  })

  test('does not fall with a wrong guess', () => {
    const tokens = createLaunchTokens(() => 0)
    const token = tokens.mint()
    expect(tokens.redeem(token.slice(1))).toBe(false)
    expect(tokens.redeem('')).toBe(false)
    expect(tokens.redeem(token)).toBe(true)
  })
})
