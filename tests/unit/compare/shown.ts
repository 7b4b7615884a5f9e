import type { Segment } from '../../../shared/model/comparison'

/** Segments in one line: [-deleted-], {+inserted+}, <left|right> where only typography differs. */
export function shown(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.op === 'typography') return `<${segment.left}|${segment.right}>`
      if (segment.op === 'delete') return `[-${segment.text}-]`
      return segment.op === 'insert' ? `{+${segment.text}+}` : segment.text
    })
    .join('')
}

/** Both sides, as the model says they can be rebuilt. */
export function rebuilt(segments: readonly Segment[]): { left: string; right: string } {
  let left = ''
  let right = ''
  for (const segment of segments) {
    if (segment.op === 'typography') {
      left += segment.left
      right += segment.right
    } else {
      if (segment.op !== 'insert') left += segment.text
      if (segment.op !== 'delete') right += segment.text
    }
  }
  return { left, right }
}
