import type { RowSide, RowWording } from './rowWording'

/** Something a detector found on one side: a verb, a number, a name. */
export interface Found {
  /** Indexes of its tokens, ascending. */
  tokens: number[]
  /** Equal for what means the same. */
  key: string
  /** Only things of one sort replace each other; left out, all may. */
  sort?: string
}

export interface FoundChange<Thing extends Found> {
  left: Thing | null
  right: Thing | null
  /** Where it stands among the right side's tokens. */
  at: number
}

/**
 * What was replaced by what, added or taken out, of the things found on either side. What was kept, or
 * only stands elsewhere in the row, is no change.
 */
export function pairFound<Thing extends Found>(
  wording: RowWording,
  leftThings: readonly Thing[],
  rightThings: readonly Thing[],
): FoundChange<Thing>[] {
  const changes: FoundChange<Thing>[] = []
  const add = (left: Thing | null, right: Thing | null) => {
    const change = left ? changeOf(wording.left, left) : -1
    changes.push({ left, right, at: right?.tokens[0] ?? wording.places[change] ?? 0 })
  }
  const rightByToken = new Map(rightThings.flatMap((thing) => thing.tokens.map((at) => [at, thing] as const)))
  const settled = new Set<Thing>()
  // Partly kept: what holds the kept token on the other side is what it became.
  for (const thing of leftThings) {
    const kept = thing.tokens.find((at) => wording.left.tokens[at]!.partner >= 0 && rightByToken.has(wording.left.tokens[at]!.partner))
    const other = kept === undefined ? undefined : rightByToken.get(wording.left.tokens[kept]!.partner)
    if (!other || settled.has(other)) continue
    settled.add(thing).add(other)
    const touched = changeOf(wording.left, thing) >= 0 || changeOf(wording.right, other) >= 0
    if (touched && thing.key !== other.key) add(thing, other)
  }
  const open = (side: RowSide, things: readonly Thing[]) =>
    things.filter((thing) => !settled.has(thing) && changeOf(side, thing) >= 0)
  let [lefts, rights] = [open(wording.left, leftThings), open(wording.right, rightThings)]
  const pairUp = (
    leftKey: (thing: Thing) => string,
    rightKey: (thing: Thing) => string,
    pair: (left: Thing, right: Thing) => void,
  ) => {
    const waiting = Map.groupBy(rights, rightKey)
    for (const queue of waiting.values()) queue.reverse()
    for (const thing of lefts) {
      const other = waiting.get(leftKey(thing))?.pop()
      if (!other) continue
      settled.add(thing).add(other)
      pair(thing, other)
    }
    const isOpen = (thing: Thing) => !settled.has(thing)
    ;[lefts, rights] = [lefts.filter(isOpen), rights.filter(isOpen)]
  }
  const place = (side: RowSide) => (thing: Thing) => `${changeOf(side, thing)}`
  const sortedPlace = (side: RowSide) => (thing: Thing) => `${changeOf(side, thing)} ${thing.sort ?? ''}`
  pairUp(({ key }) => key, ({ key }) => key, () => {})
  pairUp(sortedPlace(wording.left), sortedPlace(wording.right), add)
  pairUp(place(wording.left), place(wording.right), add)
  for (const thing of lefts) add(thing, null)
  for (const thing of rights) add(null, thing)
  return changes
}

/** The first change that touches a thing, or -1. */
export function changeOf(side: RowSide, { tokens }: Found): number {
  for (const at of tokens) {
    const { change } = side.tokens[at]!
    if (change >= 0) return change
  }
  return -1
}

/** A thing as the side writes it, with … where it is interrupted; '' for nothing. */
export function written(side: RowSide, thing: Found | null): string {
  if (!thing) return ''
  let text = ''
  thing.tokens.forEach((at, index) => {
    const before = thing.tokens[index - 1]
    const token = side.tokens[at]!
    if (before !== undefined) text += before === at - 1 ? side.text.slice(side.tokens[before]!.end, token.start) : ' … '
    text += token.text
  })
  return text
}
