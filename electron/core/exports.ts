import { partiesOf } from '../../shared/brackets/partiesOf'
import { readBrackets } from '../../shared/brackets/readBrackets'
import { viewAs } from '../../shared/brackets/viewAs'
import { writeFacts } from '../../shared/brackets/writeFacts'
import { plainText } from '../../shared/clauses/plainText'
import { Failure } from '../../shared/failure'
import { createTranslator } from '../../shared/messages/translator'
import { placedThreads } from '../../shared/comments/placedThreads'
import { listBrokenReferences } from '../../shared/numbering/references'
import type { Bracket, TextView } from '../../shared/model/bracket'
import type { Thread } from '../../shared/model/comment'
import type { ReadClause } from '../../shared/model/clause'
import type { ExportCheck, ExportFormat, Unresolved, UnresolvedPolicy } from '../../shared/model/exporting'
import type { Supporter } from '../../shared/model/supporter'
import type { TextRecord } from '../../shared/model/text'
import type { TextState } from '../../shared/model/version'
import type { ExportedClause, ExportedThread } from '../exchange/export/exportDocument'
import { listThreads } from '../store/comments'
import { listSupporters } from '../store/supporters'
import type { CoreContext } from './context'
import { fileName } from './fileName'
import { getText } from '../store/texts'
import { readClauses } from './textReading'
import { getTextState } from './textStates'

/** What stands between a text, read in one way, and a clean one. */
export function check(context: CoreContext, state: TextState, view: TextView = 'everything'): ExportCheck {
  const { record, clauses } = getTextState(context, state)
  const reading = readBrackets(clauses)
  const supporters = listSupporters(context.store(), record.group)
  return {
    unresolved: unresolvedIn(record, readClauses(record, viewAs(clauses, view, record.language))),
    digest: record.wording === 'digest',
    parties: partiesOf(reading),
    notes: reading.brackets.filter(({ note }) => note !== null && note.trim() !== '').length,
    supporters: supporters.filter(hasStayed).length,
    withdrawn: supporters.filter((one) => !hasStayed(one)).length,
    comments: threadsOf(context, state).length,
  }
}

/**
 * Outermost brackets, brackets without a partner, and cross-references to nothing; what stands inside an open
 * bracket is open with it.
 */
function unresolvedIn({ scheme, language }: TextRecord, clauses: readonly ReadClause[]): Unresolved[] {
  const places = new Map(clauses.map((clause, index) => [clause.id, { index, label: clause.label }]))
  const { brackets, unbalanced } = readBrackets(clauses)
  const found = brackets
    .filter((bracket) => bracket.depth === 0)
    .map((bracket): Unresolved => {
      const { clauseId, at, text } = bracket
      return { clauseId, label: places.get(clauseId)!.label, what: kindOf(bracket), text, at }
    })
  const alone = unbalanced.map(({ clauseId, at, what }): Unresolved => {
    const { label, index } = places.get(clauseId)!
    const text = around(plainText(clauses[index]!.content), at, what)
    return { clauseId, label, what: 'unbalanced', text, at: { start: at, end: at + 1 } }
  })
  const broken = listBrokenReferences(clauses, scheme, language).map((reference): Unresolved => {
    return { ...reference, label: places.get(reference.clauseId)!.label, what: 'reference' }
  })
  const index = ({ clauseId }: Unresolved) => places.get(clauseId)!.index
  return [...found, ...alone, ...broken].toSorted((a, b) => index(a) - index(b) || a.at.start - b.at.start)
}

/** The sign with some of the words it would enclose. */
function around(words: string, at: number, what: 'opening' | 'closing'): string {
  if (what === 'opening') return words.slice(at, at + 40) + (at + 40 < words.length ? '…' : '')
  return (at > 39 ? '…' : '') + words.slice(Math.max(0, at - 39), at + 1)
}

function kindOf({ placeholder, editorsNote, alternatives }: Bracket): Unresolved['what'] {
  if (placeholder) return 'placeholder'
  if (editorsNote) return 'editorsNote'
  return alternatives === null ? 'bracket' : 'alternative'
}

export interface ExportOrder {
  state: TextState
  format: ExportFormat
  unresolved: UnresolvedPolicy
  view?: TextView | undefined
  notes?: boolean | undefined
  supporters?: boolean | undefined
  comments?: boolean | undefined
}

function hasStayed({ withdrawnOn }: Supporter): boolean {
  return withdrawnOn === null
}

/** Comments belong to a text as it stands; its versions have none. */
function threadsOf(context: CoreContext, state: TextState): Thread[] {
  return 'text' in state ? listThreads(context.store(), getText(context.store(), state.text).pk) : []
}

/** Threads on the clauses they are about, as read; those whose clause is gone on the first one, with the words they were about. */
function withThreads(clauses: readonly ReadClause[], threads: readonly Thread[], { scheme, language }: TextRecord): ExportedClause[] {
  const placed = placedThreads(threads, { clauses, scheme, language })
  const byClause = Map.groupBy(placed, ({ clause }) => clause?.index ?? 0)
  return clauses.map((clause, at): ExportedClause => {
    const own = byClause.get(at)?.map(({ thread, clause: there, range, wordsGone }): ExportedThread => {
      const quote = (wordsGone || !there) && thread.quote.trim() !== '' ? thread.quote : null
      return { range, quote, resolved: thread.resolved !== null, remarks: thread.remarks }
    })
    return own ? { ...clause, threads: own } : clause
  })
}

/** The text as a file; refuses an unclean one, or announces at its head what is still open, and which reading it is. */
export async function make(context: CoreContext, order: ExportOrder): Promise<File> {
  const view = order.view ?? 'everything'
  const { record, clauses } = getTextState(context, order.state)
  const read = readClauses(record, viewAs(clauses, view, record.language))
  const unresolved = unresolvedIn(record, read)
  if (unresolved.length > 0 && order.unresolved === 'refuse') {
    throw new Failure('unresolved_brackets', { count: unresolved.length })
  }
  // A document speaks one language: what Chapeau announces in it is said in the text's.
  const say = createTranslator(record.language.startsWith('fr') ? 'fr' : 'en').t
  const announcements = [
    ...(view === 'without-brackets' ? [say('exporting.document.withoutBrackets')] : []),
    ...(typeof view === 'object' ? [say('exporting.document.as', { name: view.as })] : []),
    ...(unresolved.length > 0 ? [say('exporting.document.unresolved', { count: unresolved.length })] : []),
  ]
  const shown = view === 'everything' ? writeFacts(read, record.language, order.notes ?? false) : read
  const commented = order.comments && order.format === 'docx' ? withThreads(shown, threadsOf(context, order.state), record) : shown
  const supporters = order.supporters ? listSupporters(context.store(), record.group).filter(hasStayed) : []
  const { exportText } = await import('../exchange/export/exportText')
  const { MEDIA_TYPES } = await import('../exchange/export/mediaTypes')
  const bytes = await exportText({ record, clauses: commented, announcements, supporters }, order.format)
  const { extension, mime } = MEDIA_TYPES[order.format]
  return new File([new Uint8Array(bytes)], `${fileName(record.title)}.${extension}`, { type: mime })
}
