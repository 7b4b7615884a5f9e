import { isHeading } from '../clauses/outline'
import { plainText } from '../clauses/plainText'
import type { ReadClause } from '../model/clause'
import type { ReportedClause } from '../model/report'
import type { NumberingScheme } from '../model/text'
import { clauseNames } from '../numbering/names'

/** Where each clause of a text stands and what it says, headings included. */
export function reportedClauses(
  { scheme, language }: { scheme: NumberingScheme; language: string },
  clauses: readonly ReadClause[],
): ReportedClause[] {
  const texts = clauses.map(({ content }) => plainText(content))
  return clauseNames(clauses, scheme, language).map(({ number, heading }, at): ReportedClause => {
    const { id, kind } = clauses[at]!
    const section = heading < 0 || isHeading(kind) ? '' : texts[heading]!.replace(/[\s:]+$/u, '')
    return { clauseId: id, number, kind, section, text: texts[at]! }
  })
}
