import { labels, numberClauses } from '../../../shared/numbering/labels'
import { readOpenings } from '../../../shared/numbering/openings'
import type { Clause, ClauseKind } from '../../../shared/model/clause'
import type { NumberingScheme } from '../../../shared/model/text'

const KINDS: Record<string, ClauseKind> = {
  H: 'heading', PP: 'preambular', OP: 'operative', PR: 'principle', CO: 'commitment', P: 'paragraph', CH: 'chapeau', I: 'item', S: 'signature',
}

/** Clauses from one word each: a kind's letters, its depth, then words: "H1 Principles", "I2", "PP Having regard". */
export function sketched(...lines: string[]): Clause[] {
  return lines.map((line, index): Clause => {
    const [, kind = '', depth = '', text = ''] = /^([A-Z]+)(\d?) ?(.*)$/.exec(line)!
    return {
      id: `c${index}`,
      kind: KINDS[kind]!,
      depth: Number(depth),
      content: text === '' ? [] : [{ type: 'text', text }],
      lockedLabel: null,
      origins: [],
    }
  })
}

export function labelsOf(clauses: readonly Clause[], scheme: NumberingScheme, language = 'en'): string[] {
  return labels(readOpenings(clauses, scheme), scheme, language)
}

export function workingOf(clauses: readonly Clause[], scheme: NumberingScheme, language = 'en'): string[] {
  return numberClauses(readOpenings(clauses, scheme), scheme, language).map(({ working }) => working)
}

/** As the editor freezes a text: each clause keeps what numbering says it can keep. */
export function frozen(clauses: readonly Clause[], scheme: NumberingScheme, language = 'en'): Clause[] {
  const numbered = numberClauses(readOpenings(clauses, scheme), scheme, language)
  return clauses.map((clause, index) => {
    const { kept } = numbered[index]!
    return kept === null ? clause : { ...clause, numbering: { ...clause.numbering, frozen: kept } }
  })
}

export function unfrozen(clauses: readonly Clause[]): Clause[] {
  return clauses.map(({ numbering, ...clause }) => {
    const { frozen: _frozen, ...rest } = numbering ?? {}
    return Object.keys(rest).length > 0 ? { ...clause, numbering: rest } : clause
  })
}

/** The clauses with new ones put in before the clause at `index`. */
export function withInserted(clauses: readonly Clause[], index: number, ...lines: string[]): Clause[] {
  const inserted = sketched(...lines).map((clause, at) => ({ ...clause, id: `n${index}-${at}` }))
  return clauses.toSpliced(index, 0, ...inserted)
}
