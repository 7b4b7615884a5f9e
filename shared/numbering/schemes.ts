import type { ClauseKind } from '../model/clause'
import type { NumberingScheme } from '../model/text'
import { alphabetic, roman } from './counts'
import { createEuPlacer } from './euScheme'
import { createHeadings } from './headings'
import {
  createLists,
  decimal,
  enclosed,
  itemLevel,
  newSequence,
  type NumberedClause,
  type Placer,
  type Sequence,
} from './sequence'

interface SchemeRules {
  /** Kinds that carry a number at depth 0, the sequence that counts them, and whether it starts again under each heading. */
  numbered: Partial<Record<ClauseKind, { restartsUnderHeading: boolean; counter: string }>>
  /** The counter delegations call OP: the operative part. */
  operative: string
}

const throughout = (counter: string) => ({ restartsUnderHeading: false, counter })

// UN resolutions and the like: one sequence of paragraphs; a single operative paragraph is unnumbered.
const UN: SchemeRules = {
  numbered: {
    operative: throughout('paragraph'),
    paragraph: throughout('paragraph'),
    chapeau: throughout('paragraph'),
    principle: throughout('paragraph'),
    commitment: throughout('paragraph'),
  },
  operative: 'paragraph',
}

// Calls: prose stands unnumbered, principles run through, commitments start again with each actor.
const CALL: SchemeRules = {
  numbered: {
    principle: throughout('principle'),
    operative: throughout('operative'),
    commitment: { restartsUnderHeading: true, counter: 'commitment' },
  },
  operative: 'operative',
}

/** How a scheme counts the clauses of a text. A placer is for one reading of one text: it keeps its place. */
export function createPlacer(
  scheme: NumberingScheme,
  clauses: readonly NumberedClause[],
  language: string,
): Placer {
  switch (scheme) {
    case 'un':
      return createRulesPlacer(UN, language, () => null)
    case 'sections':
      return createRulesPlacer(UN, language, createHeadings(language))
    case 'call':
      return createRulesPlacer(CALL, language, () => null)
    case 'eu':
      return createEuPlacer(clauses, language)
    case 'none':
      return createUncountedPlacer()
  }
}

/** The mark of an item: (a) → (i) → a. → i. */
function itemMark(level: number, language: string): Sequence['write'] {
  const place = (level - 1) % 4
  const count = place % 2 === 0 ? alphabetic : roman
  return place >= 2 ? (number) => `${count(number)}.` : (number) => enclosed(count(number), language)
}

function createRulesPlacer(rules: SchemeRules, language: string, placeHeading: Placer): Placer {
  const lists = createLists((level) => itemMark(level, language))
  const counters = new Map<string, Sequence>()
  const preamble = newSequence(decimal, { prefix: 'PP', isHidden: true })

  const counted = (kind: ClauseKind): Sequence | null => {
    const rule = rules.numbered[kind]
    if (!rule) return null
    let sequence = counters.get(rule.counter)
    if (!sequence) {
      const prefix = rule.counter === rules.operative ? 'OP' : ''
      sequence = newSequence(decimal, { prefix, unnumberedAlone: kind === 'operative' })
      counters.set(rule.counter, sequence)
    }
    return sequence
  }

  return (clause, index) => {
    const { kind } = clause
    if (kind === 'heading' || kind === 'title') {
      lists.end()
      for (const rule of Object.values(rules.numbered)) {
        if (rule.restartsUnderHeading) counters.delete(rule.counter)
      }
      return kind === 'heading' ? placeHeading(clause, index) : null
    }
    const level = itemLevel(clause)
    lists.reach(level)
    if (kind === 'signature') return null
    if (kind === 'preambular') return level === 0 ? preamble : null
    if (level === 0) return counted(kind)
    return kind === 'item' || rules.numbered[kind] ? lists.at(level) : null
  }
}

/** No number is printed, yet PP1 and OP3 can be counted at the table. */
function createUncountedPlacer(): Placer {
  const preamble = newSequence(decimal, { prefix: 'PP', isHidden: true })
  const operative = newSequence(decimal, { prefix: 'OP', isHidden: true })
  return (clause) => {
    if (itemLevel(clause) > 0) return null
    return clause.kind === 'preambular' ? preamble : clause.kind === 'operative' ? operative : null
  }
}
