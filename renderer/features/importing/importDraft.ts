import type { Clause } from '../../../shared/model/clause'
import type { ImportPreview, ImportRequest } from '../../../shared/model/importing'
import { isoDate, languageTag, type TextKind } from '../../../shared/model/text'

/** What will be stored, while the user corrects it. Fields hold what was typed, valid or not. */
export interface ImportDraft {
  preview: ImportPreview
  kind: TextKind
  wording: 'official' | 'digest'
  title: string
  language: string
  adoptedOn: string
  adoptedBy: string
  source: string
  clauses: readonly Clause[]
}

export function draftImport(preview: ImportPreview): ImportDraft {
  return {
    preview,
    kind: 'reference',
    wording: 'official',
    title: preview.title,
    language: preview.language,
    adoptedOn: '',
    adoptedBy: '',
    source: '',
    clauses: preview.clauses,
  }
}

/** The fields that cannot be stored as they are. */
export function findProblems(draft: ImportDraft): ReadonlySet<'title' | 'language' | 'adoptedOn'> {
  const problems = new Set<'title' | 'language' | 'adoptedOn'>()
  if (!draft.title.trim()) problems.add('title')
  if (!languageTag.safeParse(draft.language.trim()).success) problems.add('language')
  const date = draft.adoptedOn.trim()
  if (draft.kind === 'reference' && date && !isoDate.safeParse(date).success) problems.add('adoptedOn')
  return problems
}

/** What to ask the core to store, or null while a field is wrong. */
export function requestFrom(draft: ImportDraft): ImportRequest | null {
  if (findProblems(draft).size > 0) return null
  const reference = draft.kind === 'reference'
  const given = (typed: string): string | null => (reference && typed.trim() ? typed.trim() : null)
  return {
    kind: draft.kind,
    description: {
      title: draft.title.trim(),
      shortTitle: null,
      language: draft.language.trim(),
      adoptedOn: given(draft.adoptedOn),
      adoptedBy: given(draft.adoptedBy),
      source: given(draft.source),
      licence: null,
      note: null,
      wording: reference ? draft.wording : 'working',
      scheme: schemeFor(draft),
    },
    clauses: [...draft.clauses],
  }
}

/** A reference keeps the numbers it was printed with; a draft is numbered as its clauses suggest. */
function schemeFor({ kind, clauses }: ImportDraft): 'un' | 'call' | 'none' {
  if (kind === 'reference') return 'none'
  return clauses.some((clause) => clause.kind === 'operative') ? 'un' : 'call'
}
