import type { IncomingMessage } from 'node:http'

/** The largest file Chapeau reads is 32 MB; its request carries little more. */
export const LARGEST_BODY = 40 * 1024 * 1024

/**
 * The whole body, or undefined as soon as it is known to be larger than `limit` bytes, whether the
 * sender announced its length or not. Leaves the rest unread and the connection open, to be answered.
 * @throws Error when the sender goes away
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer> | undefined> {
  if (Number(request.headers['content-length']) > limit) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
