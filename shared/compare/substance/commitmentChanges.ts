import { findCommitments, type Commitment } from '../../language/commitments'
import { functionWords } from '../../language/functionWords'
import type { Substance, VerbScales } from '../../model/comparison'
import { changeOf, pairFound, written, type Found } from './pairFound'
import type { PlacedSubstance } from './placedSubstance'
import type { RowSide, RowWording } from './rowWording'

interface FoundCommitment extends Found {
  commitment: Commitment
}

/**
 * Verbs of commitment and modals that were replaced, and modals added or taken out. A verb that gave
 * way to a single word that no scale has counts as replaced; one in a passage added or taken out does not.
 */
export function commitmentChanges(wording: RowWording, scales: VerbScales): PlacedSubstance[] {
  const found = (side: RowSide): FoundCommitment[] =>
    findCommitments(side.folded, side.language, scales[side.language] ?? NO_SCALE).map(
      (commitment) => ({
        commitment,
        tokens: commitment.words,
        key: commitment.verb,
        sort: commitment.modal ? 'modal' : 'verb',
      }),
    )
  return pairFound(wording, found(wording.left), found(wording.right)).flatMap(({ left, right, at }) => {
    const [from, to] = [written(wording.left, left), written(wording.right, right)]
    const modal = (left ?? right)?.commitment.modal === true && (right ?? left)?.commitment.modal === true
    if (left && right) return [{ at, substance: { type: modal ? 'modal' : 'verb', from, to, direction: direction(left, right) } }]
    if (modal) return [{ at, substance: { type: 'modal', from, to, direction: null } }]
    const other = left
      ? onlyWord(wording.right, changeOf(wording.left, left), wording.left, left)
      : onlyWord(wording.left, changeOf(wording.right, right!), wording.right, right!)
    if (other === undefined) return []
    return [{ at, substance: { type: 'verb', from: left ? from : other, to: left ? other : to, direction: null } }]
  })
}

const NO_SCALE: VerbScales[string] = []

function direction({ commitment: from }: FoundCommitment, { commitment: to }: FoundCommitment): Substance['direction'] {
  if (from.strength === null || to.strength === null || from.strength === to.strength) return null
  return to.strength > from.strength ? 'stronger' : 'weaker'
}

/** The one word that stands in a change where the verb stands alone on its side. */
function onlyWord(side: RowSide, change: number, verbSide: RowSide, verb: Found): string | undefined {
  const wordsOf = ({ tokens }: RowSide) =>
    tokens.flatMap(({ change: own, kind }, at) => (own === change && kind !== 'punctuation' ? [at] : []))
  if (wordsOf(verbSide).length > verb.tokens.length) return undefined
  const [at, more] = wordsOf(side)
  if (at === undefined || more !== undefined) return undefined
  const { kind, text } = side.tokens[at]!
  return kind !== 'word' || functionWords(side.language).has(side.folded[at]!) ? undefined : text
}
