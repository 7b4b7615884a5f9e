import type { BracketReading } from '../../../shared/model/bracket'

/** How many brackets wait for a decision, those without a partner included, and how many clauses they open in. */
export function openBrackets({ brackets, unbalanced }: BracketReading): { brackets: number; bracketedClauses: number } {
  const open = [...brackets.filter(({ editorsNote }) => !editorsNote), ...unbalanced]
  return { brackets: open.length, bracketedClauses: new Set(open.map(({ clauseId }) => clauseId)).size }
}
