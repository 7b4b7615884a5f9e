import type { ConsistencyFinding } from '../../model/report'
import type { ConsistencyTask } from './consistencyTask'
import { termFamilies } from './termFamilies'
import { findingOf, isInName, isSilent, opensSentence, type Usage } from './usage'

/** Agreed terms that the draft renders in more than one wording. */
export function wordings({ language, clauses }: ConsistencyTask): ConsistencyFinding[] {
  return termFamilies(language).flatMap((family) => {
    const forms = family.map((pattern) => usagesOf(clauses, pattern).filter((usage) => !isFixed(usage)))
    return findingOf('wording', forms) ?? []
  })
}

/** The Internet, with a capital and without. */
export function capitals({ language, clauses }: ConsistencyTask): ConsistencyFinding[] {
  if (!/^(?:en|fr)\b/.test(language)) return []
  const all = clauses.flatMap((clause) =>
    [...clause.text.matchAll(/(?<![\p{L}\p{N}-])[Ii]nternet(?![\p{L}\p{N}-])/gu)].map((found): Usage => {
      return { clause, start: found.index, end: found.index + found[0].length }
    }),
  )
  const settled = all.filter(({ clause, start, end }) => !isSilent(clause, start, end) && !opensSentence(clause.text, start) && !isTitled(clause.text, start, end))
  const isCapital = ({ clause, start }: Usage) => clause.text[start] === 'I'
  const found = findingOf('capital', [settled.filter(isCapital), settled.filter((usage) => !isCapital(usage))])
  return found ? [found] : []
}

/** Within a name, "Internet Governance Forum", the capital is the name's. */
function isTitled(text: string, start: number, end: number): boolean {
  return /^\s+\p{Lu}/u.test(text.slice(end, end + 3)) || /\p{Lu}[\p{L}’']*\s+(?:(?:on|of|for|de|sur|pour|la|l[’'])\s*)*$/u.test(text.slice(Math.max(0, start - 30), start))
}

/** Of human rights law and the bodies that guard it, the name is settled, whatever the draft says elsewhere. */
const FIXED = /(?:droit international|déclaration universelle|conseil|comité|cour \p{L}+|conventions? \p{L}+|entreprises et|haut[- ]commiss\p{L}+(?: des nations unies)?) (?:des|aux|de) $/iu

function isFixed({ clause: { text }, start }: Usage): boolean {
  return FIXED.test(text.slice(Math.max(0, start - 60), start))
}

function usagesOf(clauses: ConsistencyTask['clauses'], pattern: string): Usage[] {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}-])`, 'giu')
  return clauses.flatMap((clause) =>
    [...clause.text.matchAll(whole)]
      .map((found): Usage => ({ clause, start: found.index, end: found.index + found[0].length }))
      .filter(({ start, end }) => !isSilent(clause, start, end) && !isInName(clause, start, end)),
  )
}
