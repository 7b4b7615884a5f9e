import { isPlaceholder, readBrackets } from '../../shared/clauses/brackets'
import { plainText } from '../../shared/clauses/plainText'
import { Failure } from '../../shared/failure'
import { createTranslator } from '../../shared/messages/translator'
import type { ReadClause } from '../../shared/model/clause'
import type { ExportCheck, ExportFormat, Unresolved, UnresolvedPolicy } from '../../shared/model/exporting'
import type { TextState } from '../../shared/model/version'
import type { CoreContext } from './context'
import { fileName } from './fileName'
import { readClauses } from './textReading'
import { getTextState } from './textStates'

/** What stands between a text and a clean one. */
export function check(context: CoreContext, state: TextState): ExportCheck {
  const { record, clauses } = getTextState(context, state)
  return {
    unresolved: readClauses(record, clauses).flatMap(unresolvedIn),
    digest: record.wording === 'digest',
  }
}

/** Outermost brackets and brackets without a partner; what stands inside an open bracket is open with it. */
function unresolvedIn(clause: ReadClause): Unresolved[] {
  const text = plainText(clause.content)
  const { brackets, unbalanced } = readBrackets(text)
  const found = brackets
    .filter((bracket) => bracket.depth === 0)
    .map(({ start, end }): Unresolved => {
      const passage = text.slice(start, end)
      const what = isPlaceholder(passage) ? 'placeholder' : 'bracket'
      return { clauseId: clause.id, label: clause.label, what, text: passage, at: { start, end } }
    })
  const alone = unbalanced.map(({ at }): Unresolved => {
    const range = { start: at, end: at + 1 }
    return { clauseId: clause.id, label: clause.label, what: 'unbalanced', text: text[at]!, at: range }
  })
  return [...found, ...alone].toSorted((a, b) => a.at.start - b.at.start)
}

export interface ExportOrder {
  state: TextState
  format: ExportFormat
  unresolved: UnresolvedPolicy
}

/** The text as a file; refuses an unclean one, or announces at its head what is still open. */
export async function make(context: CoreContext, order: ExportOrder): Promise<File> {
  const { record, clauses } = getTextState(context, order.state)
  const { unresolved } = check(context, order.state)
  if (unresolved.length > 0 && order.unresolved === 'refuse') {
    throw new Failure('unresolved_brackets', { count: unresolved.length })
  }
  // A document speaks one language: what Chapeau announces in it is said in the text's.
  const say = createTranslator(record.language.startsWith('fr') ? 'fr' : 'en').t
  const announcements =
    unresolved.length > 0 ? [say('exporting.document.unresolved', { count: unresolved.length })] : []
  const { exportText } = await import('../exchange/export/exportText')
  const { MEDIA_TYPES } = await import('../exchange/export/mediaTypes')
  const bytes = await exportText({ record, clauses: readClauses(record, clauses), announcements }, order.format)
  const { extension, mime } = MEDIA_TYPES[order.format]
  return new File([new Uint8Array(bytes)], `${fileName(record.title)}.${extension}`, { type: mime })
}
