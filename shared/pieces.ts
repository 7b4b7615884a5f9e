/** Long work that pauses between pieces, each a fraction of a second; it gives what it makes at its end. */
export type Pieces<Made> = Generator<void, Made, void>

/** The whole of it without a pause. */
export function inOneGo<Made>(work: Generator<unknown, Made, void>): Made {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}
