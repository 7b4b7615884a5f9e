import type { ClauseKind } from '../model/clause'
import type { NumberingScheme } from '../model/text'

/** What numbering needs to know of a clause. */
export interface NumberedClause {
  kind: ClauseKind
  depth: number
  lockedLabel: string | null
}

interface SchemeRules {
  /** Kinds that carry a number at depth 0, and whether their count starts again under each heading. */
  numbered: Partial<Record<ClauseKind, { restartsUnderHeading: boolean; counter: string }>>
  /** A lone clause of these kinds stands without its number. */
  unnumberedWhenAlone: readonly ClauseKind[]
}

const throughout = (counter: string) => ({ restartsUnderHeading: false, counter })

const RULES: Record<Exclude<NumberingScheme, 'none'>, SchemeRules> = {
  // UN resolutions and the like: one sequence of paragraphs; a single operative paragraph is unnumbered.
  un: {
    numbered: {
      operative: throughout('paragraph'),
      paragraph: throughout('paragraph'),
      chapeau: throughout('paragraph'),
      principle: throughout('paragraph'),
      commitment: throughout('paragraph'),
    },
    unnumberedWhenAlone: ['operative'],
  },
  // Calls: prose stands unnumbered, principles run through, commitments start again with each actor.
  call: {
    numbered: {
      principle: throughout('principle'),
      operative: throughout('operative'),
      commitment: { restartsUnderHeading: true, counter: 'commitment' },
    },
    unnumberedWhenAlone: ['operative'],
  },
}

/** 1 → a, 26 → z, 27 → aa. */
export function alphabetic(count: number): string {
  let rest = count
  let letters = ''
  while (rest > 0) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}

/** 4 → iv */
export function roman(count: number): string {
  const numerals = [
    ['m', 1000], ['cm', 900], ['d', 500], ['cd', 400], ['c', 100], ['xc', 90],
    ['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1],
  ] as const
  let rest = count
  let text = ''
  for (const [numeral, value] of numerals) {
    for (; rest >= value; rest -= value) text += numeral
  }
  return text
}

/** The mark of an item: (a) → (i) → a. → i., written a) and i) in French and Spanish. */
function itemMark(depth: number, count: number, language: string): string {
  const level = (Math.max(depth, 1) - 1) % 4
  const counted = level % 2 === 0 ? alphabetic(count) : roman(count)
  if (level >= 2) return `${counted}.`
  return /^(fr|es)\b/.test(language) ? `${counted})` : `(${counted})`
}

const UNLABELLED: readonly ClauseKind[] = ['title', 'heading', 'preambular', 'signature']

/**
 * The label of each clause; '' where it has none. A locked label stands as it is and is not counted,
 * so that "3 bis" does not shift what follows. Conventions: UN Editorial Manual for the `un` scheme.
 */
export function labels(
  clauses: readonly NumberedClause[],
  scheme: NumberingScheme,
  language: string,
): string[] {
  if (scheme === 'none') return clauses.map((clause) => clause.lockedLabel ?? '')
  const rules = RULES[scheme]
  const alone = new Set(
    rules.unnumberedWhenAlone.filter(
      (kind) => clauses.filter((clause) => clause.kind === kind && clause.depth === 0).length === 1,
    ),
  )
  const counters = new Map<string, number>()
  let items: number[] = []

  return clauses.map((clause) => {
    if (clause.kind === 'heading' || clause.kind === 'title') {
      items = []
      for (const rule of Object.values(rules.numbered)) {
        if (rule.restartsUnderHeading) counters.delete(rule.counter)
      }
    }
    const nested = clause.kind === 'item' || clause.depth > 0
    const level = nested ? Math.max(clause.depth, 1) : 0
    items = items.slice(0, level + 1)
    if (clause.lockedLabel !== null) return clause.lockedLabel
    if (UNLABELLED.includes(clause.kind)) return ''
    const rule = rules.numbered[clause.kind]
    if (nested) {
      if (clause.kind !== 'item' && !rule) return ''
      const count = (items[level] ?? 0) + 1
      items[level] = count
      return itemMark(level, count, language)
    }
    items = []
    if (!rule || alone.has(clause.kind)) return ''
    const count = (counters.get(rule.counter) ?? 0) + 1
    counters.set(rule.counter, count)
    return `${count}.`
  })
}
