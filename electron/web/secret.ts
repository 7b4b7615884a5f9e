import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits, in letters that need no escaping in a URL, a header or a cookie. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Equal in constant time; hashing first makes lengths equal and hides them. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
