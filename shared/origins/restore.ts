import { cutContent, insertContent, sliceContent } from '../brackets/contentRanges'
import { charactersOf, contentFromPlain, plainText } from '../clauses/plainText'
import type { Change } from '../compare/words/change'
import type { Inline, InlineContent } from '../model/inline'
import type { Range } from '../model/search'
import type { PlacedToken } from './readPlaced'
import type { Standing } from './standing'

/** Characters of a clause that give way to content; either may be nothing. */
interface Edit extends Range {
  content: InlineContent
}

/**
 * The clause with the agreed wording given back: all of it, or in the place of one of `standing.changes`.
 * What is in a bracket of its own, and what a cross-reference says, is left as it is, and footnotes stay where
 * they stand; words come with the marks the source has. `standing` is of this very content. Null where
 * nothing can be given back.
 */
export function restoreWording(content: InlineContent, standing: Standing, which: number | 'all'): InlineContent | null {
  const held = heldTokens(content, standing)
  const chosen = which === 'all' ? standing.changes : standing.changes.slice(which, which + 1)
  const edits = chosen.flatMap((change) => editsFor(change, standing, plainText(content), held))
  if (edits.length === 0) return null
  return edits.toSorted((a, b) => b.start - a.start).reduce(put, content)
}

/** For each change, whether it can be taken back without touching what is held. */
export function restorable(content: InlineContent, standing: Standing): boolean[] {
  const held = heldTokens(content, standing)
  const text = plainText(content)
  return standing.changes.map((change) => editsFor(change, standing, text, held).length > 0)
}

/** A footnote goes with the word it stands behind: behind what comes in that word's place. */
function put(content: InlineContent, { start, end, content: words }: Edit): InlineContent {
  const notes: InlineContent = []
  const rest: InlineContent = []
  let at = 0
  for (const part of content) {
    if (part.type === 'footnote' && (at > start || start === 0) && at <= end) notes.push(part)
    else rest.push(part)
    at += charactersOf(part).length
  }
  const cut = end > start ? cutContent(rest, [{ start, end, dropped: false }]) : rest
  return insertContent(cut, start, [...words, ...notes])
}

/** The tokens, by their place in the clause, that stand in a deeper bracket than the reading, or in a cross-reference. */
function heldTokens(content: InlineContent, { tokens, reading }: Standing): boolean[] {
  const references: Range[] = []
  let at = 0
  for (const part of content) {
    const end = at + charactersOf(part).length
    if (part.type === 'reference') references.push({ start: at, end })
    at = end
  }
  return tokens.map(
    ({ depth, start, end }) => depth > reading.depth || references.some((one) => start < one.end && end > one.start),
  )
}

function editsFor(change: Change, standing: Standing, text: string, held: readonly boolean[]): Edit[] {
  const { agreedTokens, tokens, reading } = standing
  const wanted = agreedTokens.slice(change.leftStart, change.leftEnd)
  const from = reading.from + change.rightStart
  const to = reading.from + change.rightEnd
  const free = runs(from, to, tokens, text, held)
  if (wanted.length === 0) return free.map((run) => gone(run, change, standing, text))
  const [first, ...rest] = free
  // What stands in its place, or in the very same word, is still open: the bracket is to be decided, not overwritten.
  if (held.slice(from, to).some(Boolean) && (!first || free.some((run) => touches(run, tokens, text, held)))) return []
  if (first) return [instead(first, change, standing, text), ...rest.map((run) => gone(run, change, standing, text))]
  return missing(from, change, standing, text, held)
}

interface Run {
  from: number
  to: number
}

/** Stretches of tokens that are not held, with no edge between them. */
function runs(from: number, to: number, tokens: readonly PlacedToken[], text: string, held: readonly boolean[]): Run[] {
  const found: Run[] = []
  for (let at = from; at < to; at++) {
    if (held[at]) continue
    const last = found.at(-1)
    if (last?.to === at && isSpace(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) last.to = at + 1
    else found.push({ from: at, to: at + 1 })
  }
  return found
}

/** True where a bracket begins or ends inside a word of the run. */
function touches({ from, to }: Run, tokens: readonly PlacedToken[], text: string, held: readonly boolean[]): boolean {
  const joined = (at: number) => held[at] !== held[at + 1] && !/\s/u.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))
  return (from > 0 && joined(from - 1)) || (to < tokens.length && joined(to - 1))
}

/** Words that were added go, with the space before them; the one after them where nothing stands before. */
function gone(run: Run, change: Change, standing: Standing, text: string): Edit {
  const { start, end, before, after } = around(run, standing, text)
  if (before === null || run.from === 0) return { start, end: end + (after ?? '').length, content: [] }
  if (after === null || run.to === standing.tokens.length) return { start: start - before.length, end, content: [] }
  const gap = fitting(after || before, agreedGap(standing, change.leftEnd))
  const fits = gap === after
  return { start: start - before.length, end: fits ? end : end + after.length, content: fits ? [] : contentFromPlain(gap) }
}

/** Other words stood here: the agreed ones come in their place, with a space where the agreed text alone has one. */
function instead(run: Run, change: Change, standing: Standing, text: string): Edit {
  const { start, end, before, after } = around(run, standing, text)
  const opens = before !== null && run.from > 0 && change.leftStart > 0 ? agreedGap(standing, change.leftStart) : before
  const closes = after !== null && run.to < standing.tokens.length && change.leftEnd < standing.agreedTokens.length
  const gaps = { before: fitting(before ?? '', opens ?? ''), after: closes ? fitting(after, agreedGap(standing, change.leftEnd)) : after }
  const [otherBefore, otherAfter] = [gaps.before !== (before ?? ''), gaps.after !== after]
  return {
    start: otherBefore ? start - before!.length : start,
    end: otherAfter ? end + after!.length : end,
    content: [
      ...(otherBefore ? contentFromPlain(gaps.before) : []),
      ...wording(standing, change),
      ...(otherAfter ? contentFromPlain(gaps.after!) : []),
    ],
  }
}

/** Words that were left out come back between the two they stood between, outside any bracket that begins or ends there. */
function missing(at: number, change: Change, standing: Standing, text: string, held: readonly boolean[]): Edit[] {
  const { tokens } = standing
  const [previous, next] = [tokens[at - 1], tokens[at]]
  const [start, end] = [previous?.end ?? 0, next?.start ?? text.length]
  const between = text.slice(start, end)
  const before = contentFromPlain(agreedGap(standing, change.leftStart) || (change.leftStart > 0 || !previous ? '' : ' '))
  const after = contentFromPlain(agreedGap(standing, change.leftEnd) || (change.leftEnd < standing.agreedTokens.length || !next ? '' : ' '))
  const words = wording(standing, change)
  const [opensHeld, closesHeld] = [held[at - 1] ?? true, held[at] ?? true]
  if (isSpace(between)) {
    if (previous && next && opensHeld && closesHeld) return []
    return [{ start, end, content: [...(previous ? before : []), ...words, ...(next ? after : [])] }]
  }
  if (previous && !opensHeld) return [{ start, end: start, content: [...before, ...words] }]
  if (next && !closesHeld) return [{ start: end, end, content: [...words, ...after] }]
  return []
}

/** A run with the spaces on either side; null where an edge stands there. */
function around({ from, to }: Run, { tokens }: Standing, text: string) {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const before = text.slice(tokens[from - 1]?.end ?? 0, start)
  const after = text.slice(end, tokens[to]?.start ?? text.length)
  return { start, end, before: isSpace(before) ? before : null, after: isSpace(after) ? after : null }
}

/** The agreed words of a change, with the marks they have. Edges and numbers of footnotes are no words. */
function wording({ agreed, agreedTokens }: Standing, change: Change): InlineContent {
  const range = { start: agreedTokens[change.leftStart]!.start, end: agreedTokens[change.leftEnd - 1]!.end }
  return sliceContent(agreed, range, false).flatMap((part): Inline[] => {
    if (part.type === 'text' || part.type === 'break') return [part]
    return part.type === 'reference' ? [{ type: 'text', text: part.text }] : []
  })
}

/** The space before an agreed token; '' at either end. */
function agreedGap({ agreed, agreedTokens }: Standing, at: number): string {
  const [previous, next] = [agreedTokens[at - 1], agreedTokens[at]]
  if (!previous || !next) return ''
  return plainText(agreed).slice(previous.end, next.start).replace(/[[\]]/g, '')
}

/** The clause's own space, unless the agreed text has one only where the clause has none, or the other way round. */
function fitting(own: string, agreed: string): string {
  return (own === '') === (agreed === '') ? own : agreed
}

function isSpace(text: string): boolean {
  return text.trim() === ''
}
