/** Words that name a part of a text when a number or letter follows. */
const PART = /^(?:objecti[fv]e?|goal|chapter|chapitre|annexe?|appendix|appendice|partie|part|section|titre|pillar|pilier)\s(?:\d+|[ivxIVX]+|[A-Z])(?!\p{L})/iu
const ANNEX = /^annexe?$/iu
const DATED =
  /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|^(?:le )?\d{1,2}(?:er)?(?:\s?[-–]\s?\d{1,2})? \p{L}+\.? \d{4}$|^\p{Lu}[\p{L}’' -]*, (?:le |this |the )?\d{1,2}(?:er|st|nd|rd|th)?(?: of)? \p{L}+,? \d{4}\.?$/u
const GENRE = /^(?:communiqué(?: de presse)?|press release|media (?:note|advisory)|news release|dépêche|statement|déclaration|speech|discours|draft|projet)$/iu

/** Long enough for "Données au service des objectifs de développement durable et du développement". */
const MOST_WORDS = 16
const LONGEST_HEADING = 150
/** A numbered part may carry its whole purpose in its heading. */
const LONGEST_PART = 300

/** A line that could be a heading by its looks alone: short, begins as a title does, ends without punctuation. */
export function looksLikeHeading(line: string): boolean {
  if (/[.;:,…!][\]"'»”)*_]*$/u.test(line) || /[\n\t]/u.test(line)) return false
  if (isPart(line)) return line.length <= LONGEST_PART
  if (line.length > LONGEST_HEADING || line.split(/\s+/).length > MOST_WORDS) return false
  return /^["'«“‘([¿¡*_\s\u00a0\u202f]*[\p{Lu}\p{Lt}\d]/u.test(line) && /\p{L}/u.test(line) && !isDateline(line)
}

/** "Objectif 1. …", "Annex II", "Chapter 3": a heading however long it is. */
export function isPart(line: string): boolean {
  return PART.test(line) || ANNEX.test(line)
}

/** Written in capitals throughout, and longer than most acronyms. */
export function isInCapitals(line: string): boolean {
  return line === line.toUpperCase() && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 7
}

/** "Paris, le 12 novembre 2018", "10-11 NOV. 2023", "Dernière modification : 14/06/2019". */
export function isDateline(line: string): boolean {
  return DATED.test(line)
}

/** "Communiqué de presse": says what sort of document this is, not what it is called. */
export function namesGenre(line: string): boolean {
  return GENRE.test(line)
}

/** What a section's heading promises of the numbered paragraphs under it. */
export function sectionKind(heading: string): 'principle' | 'commitment' | null {
  if (/^(?:the |our |les |nos |\d+ |nine |neuf )*princip(?:les?|es?)$/iu.test(heading)) return 'principle'
  if (/^(?:the |our |les |nos |\d+ )*(?:commitments?|engagements?)(?: (?:of|by|from|des?|du) .+| d’.+)?$/iu.test(heading)) {
    return 'commitment'
  }
  return null
}
