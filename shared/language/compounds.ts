/** First parts of words that are written in one, with a hyphen or in two as it pleases: "multi-stakeholder", « cybersécurité ». */
const FIRST_PARTS = new Set(
  (
    'anti auto bi bio co contre counter cross cyber e eco electro extra geo hyper infra inter intra macro mega meta micro mini ' +
    'mono multi neuro non off on para pluri poly post pre pseudo quasi self semi socio sub super supra tele trans tri ultra'
  ).split(' '),
)
/** Words this long that could be parts of one are tried as such, whatever they are: "policymakers", "life cycle". */
const LONG_ENOUGH = 4
/** What follows a first part. */
const LEAST_SECOND = 3

/** Whether two folded words that follow each other may be one. */
export function mayBeOne(first: string, second: string): boolean {
  if (FIRST_PARTS.has(first)) return second.length >= LEAST_SECOND
  return first.length >= LONG_ENOUGH && second.length >= LONG_ENOUGH
}

/** The pairs of words a folded word may be written as, the known first parts first. */
export function partings(word: string): (readonly [string, string])[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => [word.slice(0, at + 1), word.slice(at + 1)] as const)
  return cuts.filter(([first, second]) => mayBeOne(first, second))
}
