import { checkText } from '../../../shared/checks/createChecker'
import { applyFix } from '../../../shared/checks/applyFix'
import { contentFromPlain, plainText } from '../../../shared/clauses/plainText'
import type { CheckedText } from '../../../shared/checks/check'
import type { ClauseToCheck } from '../../../shared/checks/checkedClause'
import type { ClauseKind } from '../../../shared/model/clause'
import type { CheckName, Hint } from '../../../shared/model/hint'

export type Sketch = [kind: ClauseKind, depth: number, words: string]

export const UN: CheckedText = { scheme: 'un', language: 'en' }
export const ONU: CheckedText = { scheme: 'un', language: 'fr' }
export const CALL: CheckedText = { scheme: 'call', language: 'en' }

export function clausesOf(sketch: readonly Sketch[]): ClauseToCheck[] {
  return sketch.map(([kind, depth, words], at) => ({ id: `c${at}`, kind, depth, content: contentFromPlain(words) }))
}

/** What one check finds, as "clause words": the characters meant between bars. */
export function found(check: CheckName, sketch: readonly Sketch[], text: CheckedText): string[] {
  const clauses = clausesOf(sketch)
  return checkText(clauses, text)
    .filter((hint) => hint.check === check)
    .map(({ clauseId, start, end, message, values }) => {
      const words = plainText(clauses.find(({ id }) => id === clauseId)!.content)
      return `${clauseId} |${words.slice(start, end)}| ${[message, ...Object.values(values)].join(' ')}`
    })
}

/** The text with everything the check can mend mended. */
export function mended(check: CheckName, sketch: readonly Sketch[], text: CheckedText): string[] {
  const clauses = clausesOf(sketch)
  const edits = (hints: readonly Hint[]) => hints.flatMap(({ fix }) => fix ?? [])
  const hints = checkText(clauses, text).filter((hint) => hint.check === check)
  return clauses.map(({ id, content }) => plainText(applyFix(content, edits(hints.filter(({ clauseId }) => clauseId === id)))))
}

/** As `found` and `mended`, for one plain paragraph. */
export function inParagraph(check: CheckName, words: string, language = 'en') {
  const sketch: Sketch[] = [['paragraph', 0, words]]
  const text = { scheme: 'un', language } as const
  return { found: found(check, sketch, text).map((line) => line.split('|')[1]), mended: mended(check, sketch, text)[0] }
}
