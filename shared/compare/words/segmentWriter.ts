import type { Segment } from '../../model/comparison'

/** Collects the segments of a row, joining neighbours of one kind; empty stretches leave no segment. */
export class SegmentWriter {
  readonly segments: Segment[] = []

  write(op: 'equal' | 'insert' | 'delete', text: string): void {
    if (text === '') return
    const last = this.segments.at(-1)
    if (last?.op === op) last.text += text
    else this.segments.push({ op, text })
  }

  /** The same wording as each side writes it. */
  writeKept(left: string, right: string): void {
    if (left === right) {
      this.write('equal', left)
      return
    }
    const last = this.segments.at(-1)
    if (last?.op === 'typography') {
      last.left += left
      last.right += right
    } else this.segments.push({ op: 'typography', left, right })
  }
}
