/** A block as pagination sees it. Lengths are points. */
export interface Stack {
  lines: number
  lineHeight: number
  /** Space asked for above and below; between two blocks the larger counts, at the top of a page none. */
  before: number
  after: number
  keepWithNext: boolean
  /** Not split where a page can hold it. */
  whole?: boolean
  /** Room kept at the top of every further page it comes to, for what is said there again. */
  repeated?: number
}

/** Lines `from` up to, not including, `to` of a block stand on a page, `top` points under its margin. */
export interface Placement {
  stack: number
  page: number
  top: number
  from: number
  to: number
  /** What is said again stands above it, at the top of its page. */
  repeats?: true
}

/** A block of so few lines is not split: one of its parts would be a lone line. */
const UNSPLIT = 3

/**
 * Puts blocks on pages of the given height. A heading stays with what it heads, and no page begins or
 * ends with a single line of a longer block, unless a page is too short for that.
 */
export function paginate(stacks: readonly Stack[], height: number): Placement[] {
  const placements: Placement[] = []
  let page = 0
  let y = 0
  stacks.forEach((stack, index) => {
    const previous = stacks[index - 1]
    const { repeated = 0 } = stack
    let gap = y === 0 || !previous ? 0 : Math.max(previous.after, stack.before)
    let isFresh = y === 0
    const turn = () => {
      page++
      y = repeated
      gap = 0
      isFresh = true
    }
    if (y > 0 && y + gap + heightToStart(stacks, index, height) > height) turn()
    y += gap
    for (let from = 0; from < stack.lines; ) {
      const taken = linesThatFit(stack.lines - from, Math.floor((height - y) / stack.lineHeight), isFresh)
      const repeats = isFresh && repeated > 0 && ({ repeats: true } as const)
      if (taken > 0) placements.push({ stack: index, page, top: y, from, to: from + taken, ...repeats })
      from += taken
      y += taken * stack.lineHeight
      isFresh = false
      if (from < stack.lines) turn()
    }
  })
  return placements
}

/** What has to fit for a block to start here: the headings from here on and the first lines under them. */
function heightToStart(stacks: readonly Stack[], index: number, height: number): number {
  let needed = 0
  let at = index
  for (; stacks[at]?.keepWithNext && stacks[at + 1] && needed <= height; at++) {
    const { lines, lineHeight, after } = stacks[at]!
    needed += lines * lineHeight + Math.max(after, stacks[at + 1]!.before)
  }
  const { lines, lineHeight, whole, repeated = 0 } = stacks[at]!
  const isKept = lines <= UNSPLIT || (whole && lines * lineHeight <= height - repeated)
  return needed + (isKept ? lines : 2) * lineHeight
}

function linesThatFit(left: number, room: number, atTop: boolean): number {
  if (left <= room) return left
  const taken = left - room === 1 ? room - 1 : room
  return atTop ? Math.max(taken, 1) : taken < 2 ? 0 : taken
}
