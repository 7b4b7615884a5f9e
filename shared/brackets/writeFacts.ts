import { plainText } from '../clauses/plainText'
import type { Bracket, BracketedClause } from '../model/bracket'
import type { Opening, Party } from '../model/inline'
import { insertContent } from './contentRanges'
import { foldParty } from './foldParty'
import { readParties } from './parties'
import { readBrackets } from './readBrackets'

/**
 * The text with what is recorded of its brackets written in them, as on paper: " (Canada)" and
 * " (opposed by Japan)" before the `]`, in French " (contre : Japon)". What the text itself says is not
 * said twice, so that a text without records is given back as it is. `notes` writes the notes as
 * editors' notes, " {…}"; they are for the table and stay inside unless they are asked for.
 */
export function writeFacts<Clause extends BracketedClause>(
  clauses: readonly Clause[],
  language: string,
  notes: boolean,
): Clause[] {
  const openings = new Map<string, Opening>()
  for (const { content } of clauses) {
    for (const part of content) if (part.type === 'opening') openings.set(part.id, part)
  }
  if (openings.size === 0) return [...clauses]
  const plain = new Map<string, string>()
  for (const { id, content } of clauses) plain.set(id, plainText(content))

  const written = new Map<string, { at: number; text: string }[]>()
  for (const bracket of readBrackets(clauses).brackets) {
    const opening = bracket.id === null ? undefined : openings.get(bracket.id)
    const text = opening ? wordsFor(opening, bracket, plain, language, notes) : ''
    if (text === '') continue
    const { clauseId, at } = bracket.closes
    const texts = written.get(clauseId) ?? []
    written.set(clauseId, texts)
    texts.push({ at, text })
  }
  return clauses.map((clause) => {
    const texts = written.get(clause.id)
    if (!texts) return clause
    const words = plain.get(clause.id)!
    let { content } = clause
    for (const { at, text } of texts.toSorted((a, b) => b.at - a.at)) {
      const gap = /[\s[]/u.test(words[at - 1] ?? ' ') ? '' : ' '
      content = insertContent(content, at, [{ type: 'text', text: gap + text }])
    }
    return { ...clause, content }
  })
}

function wordsFor(
  { proponents, opponents, note }: Opening,
  { attributions }: Bracket,
  plain: ReadonlyMap<string, string>,
  language: string,
  notes: boolean,
): string {
  const said = attributions.map(({ clauseId, at }) => readParties(plain.get(clauseId)!.slice(at.start + 1, at.end - 1)))
  const unsaid = (parties: readonly Party[], side: 'proponents' | 'opponents') => {
    const known = new Set(said.flatMap((one) => one?.[side].map(foldParty) ?? []))
    return parties.filter((party) => !known.has(foldParty(party))).join(', ')
  }
  const [supporting, opposing] = [unsaid(proponents, 'proponents'), unsaid(opponents, 'opponents')]
  const against = language.startsWith('fr') ? 'contre\u00a0: ' : 'opposed by '
  const remark = notes ? (note ?? '').replaceAll(/[[\]{}]/g, '').replaceAll(/\s+/g, ' ').trim() : ''
  return [supporting && `(${supporting})`, opposing && `(${against}${opposing})`, remark && `{${remark}}`]
    .filter((words) => words !== '')
    .join(' ')
}
