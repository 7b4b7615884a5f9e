import { languageTag, type TextDescription, type TextId, type DescribedText, type TextTag } from '../../../shared/model/text'
import { readDay } from '../../../shared/supporters/partialDates'
import { client } from '../../api/client'

/** What can be edited of a reference's record. Fields hold what was typed, valid or not. */
export interface RecordEdit {
  title: string
  shortTitle: string
  language: string
  adoptedOn: string
  adoptedBy: string
  source: string
  licence: string
  note: string
  wording: 'official' | 'digest'
  /** A text this one is a language version of; null where it stands alone. */
  group: TextId | null
  tags: readonly TextTag[]
}

export function recordEdit(record: DescribedText, texts: readonly DescribedText[]): RecordEdit {
  return {
    title: record.title,
    shortTitle: record.shortTitle ?? '',
    language: record.language,
    adoptedOn: record.adoptedOn ?? '',
    adoptedBy: record.adoptedBy ?? '',
    source: record.source ?? '',
    licence: record.licence ?? '',
    note: record.note ?? '',
    wording: record.wording === 'digest' ? 'digest' : 'official',
    group: texts.find(({ id, group }) => group === record.group && id !== record.id)?.id ?? null,
    tags: record.tags ?? [],
  }
}

type Problem = 'title' | 'language' | 'adoptedOn'

/** The fields that cannot be stored as they are. */
export function recordProblems(edit: RecordEdit): ReadonlySet<Problem> {
  const problems = new Set<Problem>()
  if (!edit.title.trim()) problems.add('title')
  if (!languageTag.safeParse(edit.language.trim()).success) problems.add('language')
  if (edit.adoptedOn.trim() && !readDay(edit.adoptedOn)) problems.add('adoptedOn')
  return problems
}

/** Stores what differs, what can be refused first. */
export async function saveRecord(id: TextId, from: RecordEdit, to: RecordEdit): Promise<void> {
  const change = changedFields(from, to)
  // A text leaves its group before it changes its language, and joins another with its new one.
  const parts = from.group !== to.group && from.group !== null
  if (parts) await client.reference.group({ id, with: null })
  if (Object.keys(change).length > 0) await client.text.describe({ id, description: change })
  if (from.group !== to.group && to.group !== null) await client.reference.group({ id, with: to.group })
  if (JSON.stringify(from.tags) !== JSON.stringify(to.tags)) await client.text.tag({ id, tags: [...to.tags] })
}

function changedFields(from: RecordEdit, to: RecordEdit): Partial<TextDescription> {
  const before = new Map<string, unknown>(Object.entries(described(from)))
  return Object.fromEntries(Object.entries(described(to)).filter(([name, value]) => before.get(name) !== value))
}

function described(edit: RecordEdit) {
  const given = (typed: string): string | null => typed.trim() || null
  return {
    title: edit.title.trim(),
    shortTitle: given(edit.shortTitle),
    language: edit.language.trim(),
    adoptedOn: readDay(edit.adoptedOn),
    adoptedBy: given(edit.adoptedBy),
    source: given(edit.source),
    licence: given(edit.licence),
    note: given(edit.note),
    wording: edit.wording,
  }
}
