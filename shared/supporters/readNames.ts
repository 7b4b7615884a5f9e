import { MOST_SUPPORTERS, supporterDetails, type PartialDate, type SupporterCategory } from '../model/supporter'
import { readCategory } from './categoryNames'
import { cellsOf } from './cells'
import { readPartialDate } from './partialDates'
import { findState, withoutArticle } from './states'

/** How the names of a list are parted. */
export type NameSeparator = 'lines' | 'commas' | 'semicolons' | 'tabs'

/** One name as a pasted list gives it. */
export interface ReadName {
  name: string
  /** Said by the list, or sure since the name is a State's; null where neither. */
  category: SupporterCategory | null
  joinedOn: PartialDate | null
  /** What else a spreadsheet's row says. */
  note: string | null
}

export interface ReadNames {
  names: ReadName[]
  /** What could not be taken for a name: too long, or a date and a category with nobody before them. */
  unread: string[]
  /** True where there were more names than a text may have. */
  cut: boolean
}

const BULLET = /^\s*(?:[-–—•·*▪◦‣]|\(?\d{1,4}[.)](?!\d))\s+/u
const ENDS_WITH_DATE = /^(.+?)\s*\(([^()]{4,30})\)$/u
const LEGAL_FORM = /^(?:inc|ltd|llc|llp|plc|co|corp|corporation|limited|gmbh|ag|sa|s a|sas|sarl|spa|s p a|bv|nv|oy|ab|as|kk|pte|pty)$/iu

/** The first lines of a list tell how it is written. */
const TELLING_LINES = 200

/**
 * How a list seems to be parted: a spreadsheet's by tabs; several lines by lines, unless each of them goes on in
 * the next; a single line by its semicolons or commas.
 */
export function guessSeparator(pasted: string): NameSeparator {
  const lines = linesOf(pasted).slice(0, TELLING_LINES)
  const named = lines.filter((line) => headingOf(line) === null)
  if (named.some((line) => line.includes('\t'))) return 'tabs'
  if (isListOf(';', lines)) return 'semicolons'
  return isListOf(',', lines) ? 'commas' : 'lines'
}

/** True where lines are full of the sign; the last one before a category's name or the end may hold fewer. */
function isListOf(sign: ',' | ';', lines: readonly string[]): boolean {
  const named = lines.filter((line) => headingOf(line) === null)
  if (named.length === 1) return named[0]!.includes(sign)
  const goesOn = (line: string): boolean => line.trimEnd().endsWith(sign) || line.split(sign).length > 3
  const isLast = (at: number): boolean => at + 1 === lines.length || headingOf(lines[at + 1]!) !== null
  return named.some(goesOn) && lines.every((line, at) => headingOf(line) !== null || goesOn(line) || isLast(at))
}

/**
 * The names of a pasted list. A date or a category beside a name ("Name; date", "Name, category", the columns
 * of a spreadsheet, in any order) is that name's; a category alone on a line is that of the names below it.
 * Nothing else is guessed.
 */
export function readNames(pasted: string, separator: NameSeparator = guessSeparator(pasted)): ReadNames {
  const found: ReadNames = { names: [], unread: [], cut: false }
  const isList = separator === 'commas' || separator === 'semicolons'
  const lines = isList ? joinedLines(pasted, separator) : linesOf(pasted)
  const hasColumns = separator === 'tabs' && lines.some((line) => isHeadRow(line) || cellsOf(line).some(saysMore))
  let heading: SupporterCategory | null = null
  for (const line of lines) {
    const under = headingOf(line)
    const parts = partsOf(line, separator).map((part) => part.trim()).filter((part) => part !== '')
    if (under) heading = under
    else if (!hasColumns) readLine(parts, heading, found)
    else if (!isHeadRow(line)) readRow(parts, heading, found)
    if (found.names.length > MOST_SUPPORTERS) break
  }
  if (found.names.length > MOST_SUPPORTERS) {
    found.names.length = MOST_SUPPORTERS
    found.cut = true
  }
  return found
}

function linesOf(pasted: string): string[] {
  return pasted.split(/\r\n?|[\n\u2028\u2029\u0085]/u).filter((line) => line.trim() !== '')
}

/** A list that goes on over several lines, with each line that is a category's name kept apart. */
function joinedLines(pasted: string, separator: 'commas' | 'semicolons'): string[] {
  const joined: string[] = []
  for (const line of linesOf(pasted)) {
    const before = joined.at(-1)
    if (before === undefined || headingOf(line) || headingOf(before)) joined.push(line)
    else joined[joined.length - 1] = `${before.replace(/[,;]\s*$/u, '')}${separator === 'commas' ? ',' : ';'} ${line.trim()}`
  }
  return joined
}

/** "States", "États :", "Private sector (347)". */
function headingOf(line: string): SupporterCategory | null {
  return readCategory(line.replace(BULLET, '').replace(/\(\s*[\d\s.,]+\)|[:：]/gu, ' '))
}

const HEAD = /^(?:names?|noms?|organi[sz]ations?|entit(?:y|ies|é|és)|supporters?|soutiens?|signataires?|signator(?:y|ies))$/iu

function isHeadRow(line: string): boolean {
  return cellsOf(line).some((cell) => HEAD.test(cell.trim()))
}

function saysMore(cell: string): boolean {
  return readCategory(cell) !== null || readPartialDate(cell) !== null
}

function partsOf(line: string, separator: NameSeparator): string[] {
  const bare = line.replace(BULLET, '')
  if (separator === 'tabs') return cellsOf(line)
  if (separator === 'semicolons') return bare.split(';')
  if (separator === 'commas') return commaParts(bare)
  if (bare.includes(';')) return bare.split(';')
  // One name a line: a comma belongs to the name, unless what follows it is a date or a category.
  const parts = commaParts(bare)
  const besides = parts.slice(1).every((part) => readCategory(part) !== null || readPartialDate(part) !== null)
  return besides ? parts : [bare]
}

/** Parted at commas, but not before "Inc." nor inside "May 15, 2019". */
function commaParts(line: string): string[] {
  const parts: string[] = []
  for (const part of line.replace(/(\p{L}{3,} \d{1,2}), ?(\d{4})/gu, '$1 $2').split(',')) {
    if (parts.length > 0 && LEGAL_FORM.test(part.trim().replaceAll('.', ' ').trim())) parts[parts.length - 1] += `,${part}`
    else parts.push(part)
  }
  return [...parts.slice(0, -1), ...lastTwo(parts.at(-1)!)]
}

/** "la Bulgarie et le Maroc" are two where both are States and the whole is none ("Trinité-et-Tobago"). */
function lastTwo(last: string): string[] {
  const part = last.trim().replace(/^(?:et|and) (?=.)|(?<=\p{L}{3})\.$/gu, '')
  const two = /^(.+?) (?:et|and|&) (.+)$/u.exec(part)
  if (!two || findState(part) || !findState(two[1]!) || !findState(two[2]!)) return [part]
  return [two[1]!, two[2]!]
}

/** Names in the order they are written, each with the dates and categories that follow it. */
function readLine(parts: readonly string[], heading: SupporterCategory | null, found: ReadNames): void {
  let last: ReadName | null = null
  for (const part of parts) {
    const category = readCategory(part)
    const date = readPartialDate(part)
    if (last && category) last.category = category
    else if (last && date) last.joinedOn ??= date
    else if (!category && !date && (last = readName(part, heading))) found.names.push(last)
    else found.unread.push(part)
  }
}

/** A row whose columns say different things: the first that is neither a date nor a category is the name. */
function readRow(cells: readonly string[], heading: SupporterCategory | null, found: ReadNames): void {
  const names = cells.filter((cell) => !readCategory(cell) && !readPartialDate(cell))
  const read = names.length > 0 ? readName(names[0]!, heading) : null
  if (!read) return void found.unread.push(cells.join(' '))
  for (const cell of cells) {
    read.category = readCategory(cell) ?? read.category
    read.joinedOn ??= readPartialDate(cell)
  }
  const note = supporterDetails.shape.note.safeParse(names.slice(1).join(' · ') || null)
  if (note.success) read.note = note.data
  found.names.push(read)
}

function readName(part: string, heading: SupporterCategory | null): ReadName | null {
  const [, before, inside] = ENDS_WITH_DATE.exec(part) ?? []
  const joinedOn = inside === undefined ? null : readPartialDate(inside)
  const name = withoutArticle(joinedOn ? before! : part)
  const read = supporterDetails.shape.name.safeParse(name)
  if (!read.success || !/[\p{L}\p{N}]/u.test(name)) return null
  return { name: read.data, category: heading ?? (findState(name) ? 'states' : null), joinedOn, note: null }
}
