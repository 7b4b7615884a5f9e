import type { ComparedClause, ComparedSide } from '../../../shared/model/comparison'

type Given = string | (Partial<Omit<ComparedClause, 'index'>> & { text: string })

/** One side of a comparison from its clauses' texts, or from what a test cares about of them. */
export function side(clauses: readonly Given[], language = 'fr'): ComparedSide {
  return {
    title: 'Texte',
    language,
    clauses: clauses.map((given, index) => ({
      id: `c${index}`,
      label: '',
      kind: 'paragraph',
      depth: 0,
      ...(typeof given === 'string' ? { text: given } : given),
      index,
    })),
  }
}
