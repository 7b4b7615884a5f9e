import { newId } from '../clauses/newId'
import { plainText } from '../clauses/plainText'
import { isTableRow } from '../clauses/tableRows'
import type { Clause, ClauseKind } from '../model/clause'
import { inOneGo, type Pieces } from '../pieces'
import { shiftLimits } from './commentLimits'
import type { PlacedLimit } from './commentLimits'
import type { RawBlock } from './rawBlock'
import { isDateline, sectionKind } from './headings'
import type { Label } from './label'
import { labelBlocks } from './labelledBlock'
import type { LabelledBlock } from './labelledBlock'
import { createLabelTracker } from './labelTracker'
import {
  announcesAction,
  announcesCommitments,
  endsWithColon,
  isPreambular,
  opensOperative,
  opensRecitals,
} from './openings'
import type { RawContent } from './rawContent'
import { findSections } from './sections'
import type { Extent, Section } from './sections'

/** A block in its place: depth settled, label believed or put back into the text. */
interface Placed {
  section: Section
  label: Label | null
  content: RawContent
  text: string
  limits: readonly PlacedLimit[]
  depth: number
}

/** A clause, and where the limits of comments stand in its plain text. */
export interface CommentedClause {
  clause: Clause
  limits: readonly PlacedLimit[]
}

/**
 * Turns the blocks of a file into clauses. Labels come off the text and are kept as locked labels;
 * bullets are dropped and leave their depth. Nothing else is added or lost but white space.
 *
 * Kinds are given sparingly: operative paragraphs only in a text built like a resolution, chapeaux
 * and commitments only in one that announces what "we" will do, so that a press release or a speech
 * about such texts stays title, headings, paragraphs and items. A passage has no title, and only headings
 * that stand out.
 */
export function clausesFrom(blocks: readonly RawBlock[], extent: Extent = 'text'): Clause[] {
  return inOneGo(clausesInPieces(blocks, extent))
}

/** As `clausesFrom`, of a long text, with pauses. */
export function* clausesInPieces(blocks: readonly RawBlock[], extent: Extent): Pieces<Clause[]> {
  const commented = yield* commentedInPieces(blocks, extent)
  return commented.map(({ clause }) => clause)
}

/** The same as `clausesFrom`, with what is commented in the file. */
export function commentedClauses(blocks: readonly RawBlock[], extent: Extent = 'text'): CommentedClause[] {
  return inOneGo(commentedInPieces(blocks, extent))
}

function* commentedInPieces(blocks: readonly RawBlock[], extent: Extent): Pieces<CommentedClause[]> {
  const labelled = labelBlocks(blocks)
  yield
  const placed = place(labelled, extent)
  yield
  const genre = genreOf(placed)
  yield
  const kinds = kindsOf(placed, genre)
  yield
  return placed.map(({ section, label, content, limits, depth }, index) => ({
    clause: {
      id: newId(),
      kind: kinds[index]!,
      depth: section.as === 'heading' ? section.level : kinds[index] === 'item' ? Math.max(depth, 1) : depth,
      content,
      lockedLabel: label?.text?.slice(0, 40) ?? null,
      origins: [],
    },
    limits,
  }))
}

function place(blocks: readonly LabelledBlock[], extent: Extent): Placed[] {
  const sections = findSections(blocks, extent)
  const tracker = createLabelTracker()
  const nextLabels = followingLabels(blocks)
  let afterColon = false
  return blocks.map((block, index): Placed => {
    const section = sections[index]!
    const { label, hint } = block
    const opensList = afterColon
    afterColon = section.as === 'body' && endsWithColon(block.text)
    if (section.as !== 'body') {
      tracker.startSection()
      return { ...asLabelled(block), section, depth: 0 }
    }
    const placed = { ...asUnlabelled(block), section, depth: 0 }
    if (hint.as === 'continuation' && !label) return { ...placed, depth: tracker.depth(hint.depth) }
    if (label && (label.names === 'bullet' || label.names === 'paragraph')) {
      const listDepth = hint.as === 'item' ? hint.depth : null
      const depth = tracker.place(label, { listDepth, afterColon: opensList, next: nextLabels[index]! })
      if (depth !== null) return { ...asLabelled(block), section, depth }
    }
    tracker.interrupt()
    const named = label && label.names !== 'bullet' && label.names !== 'paragraph'
    return named ? { ...asLabelled(block), section, depth: 0 } : placed
  })
}

type Worded = Pick<Placed, 'label' | 'content' | 'text' | 'limits'>

function asLabelled({ label, content, text, limits }: LabelledBlock): Worded {
  return { label, content, text, limits }
}

/** With the label put back into the text, should it have been taken off. */
function asUnlabelled({ whole, text: without, limits }: LabelledBlock): Worded {
  const text = plainText(whole)
  return { label: null, content: whole, text, limits: shiftLimits(limits, text.length - without.length) }
}

/** For each block, the label of the next block that has one. */
function followingLabels(blocks: readonly LabelledBlock[]): (Label | null)[] {
  const following: (Label | null)[] = []
  let next: Label | null = null
  for (let index = blocks.length - 1; index >= 0; index--) {
    following[index] = next
    next = blocks[index]!.label ?? next
  }
  return following
}

type Genre = 'resolution' | 'call' | 'other'

function genreOf(placed: readonly Placed[]): Genre {
  let preambular = 0
  let operative = 0
  let announcements = 0
  placed.forEach(({ section, label, text, depth }, index) => {
    if (section.as !== 'body') return
    if (label?.names === 'preambular' || (!label && isPreambular(text))) preambular++
    if (label?.names === 'operative' || (depth === 0 && opensOperative(text))) operative++
    if (announcesAction(text) && governs(placed, index)) announcements++
  })
  if (operative > 0 && preambular + operative > 1) return 'resolution'
  return announcements > 0 ? 'call' : 'other'
}

/** True when the clause after this one stands under it. */
function governs(placed: readonly Placed[], index: number): boolean {
  const next = placed[index + 1]
  return next?.section.as === 'body' && next.depth > placed[index]!.depth
}

function kindsOf(placed: readonly Placed[], genre: Genre): ClauseKind[] {
  let promised: 'principle' | 'commitment' | null = null
  let underCommitment: number | null = null
  let recitals = false
  return placed.map((clause, index): ClauseKind => {
    const { section, label, text, depth } = clause
    if (section.as !== 'body') {
      if (section.as === 'heading') promised = promisedBy(placed, index, section.level, promised)
      underCommitment = null
      recitals = false
      return section.as
    }
    const numbered = label !== null && /^(decimal|other)/.test(label.readings[0]?.style ?? '')
    if (underCommitment !== null && depth <= underCommitment) underCommitment = null
    if (isTableRow(clause.content)) return 'paragraph'
    if (label?.names === 'principle') return 'principle'
    if (label?.names === 'preambular') return 'preambular'
    if (label?.names === 'operative') return 'operative'
    if (recitals && label?.text?.startsWith('(')) {
      clause.depth = 0
      return 'preambular'
    }
    recitals = opensRecitals(text)
    if (numbered && underCommitment === depth - 1) return 'commitment'
    if (label?.names === 'bullet' || (label && depth > 0)) return 'item'
    if (!label && depth === 0 && isPreambular(text)) return 'preambular'
    if (genre === 'resolution' && depth === 0 && (numbered || opensOperative(text))) return 'operative'
    if (genre === 'call' && endsWithColon(text) && governs(placed, index)) {
      if (announcesCommitments(text)) underCommitment = depth
      return 'chapeau'
    }
    if (numbered && depth === 0 && promised) return promised
    const last = index === placed.length - 1
    return last && index > 0 && genre !== 'other' && isDateline(text) ? 'signature' : 'paragraph'
  })
}

/**
 * "Principles" and "Commitments" say what the numbered paragraphs under them are, where their count
 * begins there: in a text numbered throughout they are paragraphs like the others.
 */
function promisedBy(
  placed: readonly Placed[],
  index: number,
  level: number,
  current: 'principle' | 'commitment' | null,
): 'principle' | 'commitment' | null {
  const own = sectionKind(placed[index]!.text)
  const inherits = level > 0 ? current : null
  const next = placed.slice(index + 1, index + 4).find(({ section, label }) => section.as === 'body' && label)
  if (next && next.label?.readings[0]?.value !== 1) return null
  return own ?? inherits
}
