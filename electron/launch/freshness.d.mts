export function isStale(root: string, out: string): boolean
export function stamp(out: string, startedAt: number): void
