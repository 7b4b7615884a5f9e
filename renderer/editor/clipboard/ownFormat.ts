import { z } from 'zod'
import { clauseKind, DEEPEST } from '../../../shared/model/clause'
import { inlineContent } from '../../../shared/model/inline'
import { originId } from '../../../shared/model/origin'
import type { Block } from './block'

/** Clauses as Chapeau copies them for itself, beside the HTML and plain text for everyone else. */
export const OWN_TYPE = 'application/x-chapeau-clauses+json'

const blocks = z
  .array(
    z.object({
      kind: clauseKind.nullable(),
      depth: z.number().int().min(0).max(DEEPEST),
      content: inlineContent,
      origins: z.array(originId).max(64),
    }),
  )
  .min(1)

export function writeOwnFormat(copied: readonly Block[]): string {
  return JSON.stringify(copied)
}

/** Null for what is not, or no longer, what Chapeau writes: any page may put anything on a clipboard. */
export function readOwnFormat(json: string): Block[] | null {
  try {
    return blocks.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}
