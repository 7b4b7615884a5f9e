/** One measured figure. Several samples are given as their median, with the spread in the note. */
export interface Figure {
  name: string
  value: number
  unit: string
  note?: string
}

/** The sample that `share` of the samples do not exceed (nearest rank); samples need no order. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5)
}

/** A median and a 95th percentile, as the two figures they are. */
export function medianAndP95(name: string, unit: string, samples: readonly number[], note = ''): Figure[] {
  const of = `${samples.length} samples${note && `; ${note}`}`
  return [
    { name: `${name}, median`, value: median(samples), unit, note: of },
    { name: `${name}, p95`, value: percentile(samples, 0.95), unit },
  ]
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
