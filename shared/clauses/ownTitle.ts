import type { Clause } from '../model/clause'
import { plainText } from './plainText'

/** Whether a text opens with its title in a clause of its own, as it is then exported. */
export function opensWithTitle(clauses: readonly Pick<Clause, 'kind'>[]): boolean {
  return clauses[0]?.kind === 'title'
}

/** The clauses under a text's name: all but a title that says no more than the name does. */
export function clausesUnder<C extends Pick<Clause, 'kind' | 'content'>>(name: string, clauses: readonly C[]): readonly C[] {
  const repeats = opensWithTitle(clauses) && inOneLine(plainText(clauses[0]!.content)) === inOneLine(name)
  return repeats ? clauses.slice(1) : clauses
}

function inOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}
