import { plainText } from '../clauses/plainText'
import { Failure } from '../failure'
import type { ImportNotice } from '../model/importing'
import { limitsIn, placeLimits, withoutLimits, type FileThread, type PlacedLimit } from './commentLimits'
import { tidyContent, type RawContent, type WrittenInline } from './rawContent'

/** What the file itself says of a block. Levels and depths are 0-based. */
export type BlockHint =
  | { as: 'none' }
  | { as: 'title' }
  | { as: 'heading'; level: number }
  | { as: 'item'; depth: number }
  /** A further paragraph of the list item before it. */
  | { as: 'continuation'; depth: number }
  | { as: 'row' }

/** One block of a file, before anything is decided about it. */
export interface RawBlock {
  content: RawContent
  hint: BlockHint
  /** The number or bullet a file keeps outside its text ("1.", "(a)", "•"); null where it has none. */
  marker: string | null
  /** Of the comments on it, in the order of the file; left out where it has none. */
  limits?: readonly PlacedLimit[]
}

/** A block as a reader writes it: comments still stand among its words. */
export interface WrittenBlock extends Omit<RawBlock, 'content' | 'limits'> {
  content: WrittenInline[]
}

/**
 * What a format's reader hands over. `language` and `title` only where the file states them, `announced` where it
 * records which sentences at its head are Chapeau's own.
 */
export interface ReadBlocks {
  blocks: RawBlock[]
  notices: ReadonlySet<ImportNotice>
  comments?: readonly FileThread[]
  language?: string | null
  title?: string | null
  announced?: readonly string[]
}

/** As many clauses as an import may store; a text of 20,000 clauses would be a very long treaty. */
const MOST_BLOCKS = 100_000

/** Under the 100,000 parts a stored clause may hold. */
const MOST_PARTS = 50_000

/**
 * Collects blocks, tidied, dropping blank ones: for those `add` gives null, and what is commented on them goes to
 * the block before, or else the one after. Fails with `too_many_clauses` rather than growing without bound.
 */
export function createBlockList(fileName: string): { blocks: RawBlock[]; add: (block: WrittenBlock) => RawBlock | null } {
  const blocks: RawBlock[] = []
  let waiting: PlacedLimit[] = []
  const add = ({ content: written, hint, marker }: WrittenBlock) => {
    const isCommented = limitsIn(written).length > 0
    const content = tidyContent(withoutLimits(written))
    const limits = isCommented ? placeLimits(written, plainText(content)) : []
    if (content.length === 0) {
      const last = blocks.at(-1)
      if (!last) waiting = waiting.concat(limits)
      else if (isCommented) addLimits(last, limits.map((limit) => ({ ...limit, at: plainText(last.content).length })))
      return null
    }
    if (blocks.length >= MOST_BLOCKS || content.length > MOST_PARTS) {
      throw new Failure('too_many_clauses', { name: fileName, limit: MOST_BLOCKS })
    }
    const tidied: RawBlock = { content, hint, marker }
    addLimits(tidied, waiting.concat(limits))
    waiting = []
    blocks.push(tidied)
    return tidied
  }
  return { blocks, add }
}

function addLimits(block: RawBlock, limits: readonly PlacedLimit[]): void {
  if (limits.length > 0) block.limits = [...(block.limits ?? []), ...limits]
}
