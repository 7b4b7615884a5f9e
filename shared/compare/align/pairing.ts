const FREE = -1
const IN_GROUP = -2

/** Several clauses of one side stand for one of the other: a split or a merge. */
export interface Group {
  left: number[]
  right: number[]
}

/** Which clause stands for which: pairs, and groups of one against several. */
export class Pairing {
  readonly groups: Group[] = []
  private readonly partnerOfLeft: Int32Array
  private readonly partnerOfRight: Int32Array

  constructor(leftLength: number, rightLength: number) {
    this.partnerOfLeft = new Int32Array(leftLength).fill(FREE)
    this.partnerOfRight = new Int32Array(rightLength).fill(FREE)
  }

  /** Puts two clauses together; what one of them was paired with is free again. */
  pair(left: number, right: number): void {
    const [before, other] = [this.rightOf(left), this.leftOf(right)]
    if (before >= 0) this.partnerOfRight[before] = FREE
    if (other >= 0) this.partnerOfLeft[other] = FREE
    this.partnerOfLeft[left] = right
    this.partnerOfRight[right] = left
  }

  /** Puts clauses together, whatever pair one of them was in. */
  group(group: Group): void {
    this.groups.push(group)
    for (const i of group.left) this.partnerOfLeft[i] = IN_GROUP
    for (const j of group.right) this.partnerOfRight[j] = IN_GROUP
  }

  /** The right clause that `left` is paired with, or -1. */
  rightOf(left: number): number {
    return Math.max(-1, this.partnerOfLeft[left] ?? -1)
  }

  /** The left clause that `right` is paired with, or -1. */
  leftOf(right: number): number {
    return Math.max(-1, this.partnerOfRight[right] ?? -1)
  }

  isLeftFree(left: number): boolean {
    return this.partnerOfLeft[left] === FREE
  }

  isRightFree(right: number): boolean {
    return this.partnerOfRight[right] === FREE
  }

  /** Neither is part of a split or a merge. */
  isNotGrouped(left: number, right: number): boolean {
    return this.partnerOfLeft[left] !== IN_GROUP && this.partnerOfRight[right] !== IN_GROUP
  }

  isFree(left: number, right: number): boolean {
    return this.isLeftFree(left) && this.isRightFree(right)
  }

  /** Every pair, by its place on the left. */
  pairs(): { left: number; right: number }[] {
    const pairs: { left: number; right: number }[] = []
    this.partnerOfLeft.forEach((right, left) => {
      if (right >= 0) pairs.push({ left, right })
    })
    return pairs
  }
}
