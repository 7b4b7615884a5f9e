import type { CatalogueRecord, RecordId } from '../../../shared/model/catalogue'
import type { Clause } from '../../../shared/model/clause'
import { wordingAsRead, type ImportPreview, type ImportRequest } from '../../../shared/model/importing'
import { isoDate, languageTag, type TextDescription, type TextId, type DescribedText } from '../../../shared/model/text'
import { readDay } from '../../../shared/supporters/partialDates'

/** Where a file goes: a text of its own, in the place of a reference's present text, or into a draft. */
export type ImportPlace = 'reference' | 'draft' | 'newer' | 'merge'

/** What will be stored, while the user corrects it. Fields hold what was typed, valid or not. */
export interface ImportDraft {
  preview: ImportPreview
  place: ImportPlace
  /** The reference it is a newer text of, or the draft it goes into. */
  target: TextId | null
  /** The reference it is a language version of. */
  languageOf: TextId | null
  /** What the text it replaces is called from then on. */
  formerName: string
  /** Into a draft: all of it at once, or what is chosen in a comparison. */
  merging: 'take' | 'replace'
  wording: 'official' | 'digest'
  title: string
  language: string
  adoptedOn: string
  adoptedBy: string
  source: string
  /** The call of the catalogue whose text it is. */
  record: RecordId | null
  clauses: readonly Clause[]
}

export function draftImport(preview: ImportPreview): ImportDraft {
  return {
    preview,
    place: 'reference',
    target: null,
    languageOf: null,
    formerName: '',
    merging: 'take',
    wording: wordingAsRead(preview.notices),
    title: preview.title,
    language: preview.language,
    adoptedOn: '',
    adoptedBy: '',
    source: '',
    record: null,
    clauses: preview.clauses,
  }
}

/** As a newer text of a reference: described as the reference is, until corrected. */
export function asNewer(draft: ImportDraft, of: DescribedText, formerName: string): ImportDraft {
  return {
    ...draft,
    place: 'newer',
    target: of.id,
    formerName,
    wording: 'official',
    title: of.title,
    language: of.language,
    adoptedOn: of.adoptedOn ?? '',
    adoptedBy: of.adoptedBy ?? '',
    source: of.source ?? '',
  }
}

/** As the text of a call known by its record: described by what is known of it, until corrected. */
export function asTextOf({ id, title, on, convenors }: CatalogueRecord, draft: ImportDraft): ImportDraft {
  const language = draft.language.startsWith('fr') ? 'fr' : 'en'
  // A text in another language has a title nobody has noted: the file's.
  const known = /^(?:fr|en)\b/u.test(draft.language)
  return {
    ...draft,
    record: id,
    title: known ? title[language] : draft.title,
    adoptedOn: isoDate.safeParse(on).success ? (on ?? '') : '',
    adoptedBy: convenors?.[language] ?? '',
  }
}

type Problem = 'title' | 'language' | 'adoptedOn' | 'target' | 'formerName'

/** The fields that cannot be stored as they are. */
export function findProblems(draft: ImportDraft): ReadonlySet<Problem> {
  const problems = new Set<Problem>()
  const { place } = draft
  if ((place === 'newer' || place === 'merge') && draft.target === null) problems.add('target')
  if (place === 'merge') return problems
  if (!draft.title.trim()) problems.add('title')
  if (!languageTag.safeParse(draft.language.trim()).success) problems.add('language')
  if (place !== 'draft' && draft.adoptedOn.trim() && !readDay(draft.adoptedOn)) problems.add('adoptedOn')
  if (place === 'newer' && !draft.formerName.trim()) problems.add('formerName')
  return problems
}

/** What to ask the core to store as a text of its own. Only without problems. */
export function requestFrom(draft: ImportDraft): ImportRequest {
  const kind = draft.place === 'draft' ? 'draft' : 'reference'
  return {
    kind,
    description: describedAs(draft, kind === 'reference' ? {} : { adoptedOn: null, adoptedBy: null, source: null }),
    clauses: [...draft.clauses],
    ...(kind === 'draft' && { comments: draft.preview.comments }),
    ...(kind === 'reference' && draft.languageOf !== null && { languageOf: draft.languageOf }),
    ...(draft.record !== null && { record: draft.record }),
  }
}

/** How a newer text of `former` is described: what the form does not ask stays. */
export function newerDescription(draft: ImportDraft, { shortTitle, licence, note }: DescribedText): TextDescription {
  return describedAs(draft, { shortTitle, licence, note })
}

function describedAs(draft: ImportDraft, given: Partial<TextDescription>): TextDescription {
  const typed = (words: string): string | null => words.trim() || null
  const isDraft = draft.place === 'draft'
  return {
    title: draft.title.trim(),
    shortTitle: null,
    language: draft.language.trim(),
    adoptedOn: readDay(draft.adoptedOn),
    adoptedBy: typed(draft.adoptedBy),
    source: typed(draft.source),
    licence: null,
    note: null,
    wording: isDraft ? 'working' : draft.wording,
    scheme: schemeFor(draft),
    ...given,
  }
}

/** A reference keeps the numbers it was printed with; a draft is numbered as its clauses suggest. */
function schemeFor({ place, clauses }: ImportDraft): 'un' | 'call' | 'none' {
  if (place !== 'draft') return 'none'
  return clauses.some((clause) => clause.kind === 'operative') ? 'un' : 'call'
}
