/** Tokens [leftStart, leftEnd) give way to tokens [rightStart, rightEnd); one of the two may be empty. */
export interface Change {
  leftStart: number
  leftEnd: number
  rightStart: number
  rightEnd: number
}

/** The changes between two sequences of which `partners[i]` is left i's place on the right, or -1. */
export function changesBetween(partners: Int32Array, rightLength: number): Change[] {
  const changes: Change[] = []
  let leftStart = 0
  let rightStart = 0
  const close = (leftEnd: number, rightEnd: number) => {
    if (leftEnd > leftStart || rightEnd > rightStart) changes.push({ leftStart, leftEnd, rightStart, rightEnd })
    leftStart = leftEnd + 1
    rightStart = rightEnd + 1
  }
  partners.forEach((partner, left) => {
    if (partner >= 0) close(left, partner)
  })
  close(partners.length, rightLength)
  return changes
}
