import { plainText } from '../../../shared/clauses/plainText'
import { LONGEST_AUTHOR, LONGEST_REMARK, remarkBody } from '../../../shared/model/comment'
import type { ImportedThread } from '../../../shared/model/importing'
import type { CommentedClause } from '../../../shared/structure/clauses'
import type { FileThread } from '../../../shared/structure/commentLimits'
import { documentSentence } from '../export/layout'

/** Characters that are kept of what a comment is about in several clauses. */
const MOST_QUOTED = 2000

/** Characters of the clauses commented on, each time anew: every thread keeps the wording it was set on. */
const MOST_CHARACTERS = 20_000_000

interface Point {
  clause: number
  at: number
}

/** The limits of one comment, as far as the file has them. */
interface Found {
  start?: Point
  end?: Point
  /** Any other place it is told of. */
  mark?: Point
}

type About = Pick<ImportedThread, 'clauseId' | 'range' | 'quote' | 'gone'>

/**
 * The threads of a file on the clauses it was read as. One that begins in one clause and ends in another is about
 * its words in the first, with the others quoted; one whose words the file does not mark, or that are gone, is
 * about the clause its mark stands in. `leftOut` when the text refers to one nowhere, so that no program shows it,
 * or when they are more than a draft can hold.
 */
export function placeComments(
  clauses: readonly CommentedClause[],
  threads: readonly FileThread[],
): { comments: ImportedThread[]; leftOut: boolean } {
  const texts = clauses.map(({ clause }) => plainText(clause.content))
  const limits = limitsByKey(clauses)
  let leftOut = false
  let room = MOST_CHARACTERS
  const comments = threads.flatMap((thread): ImportedThread[] => {
    const remarks = thread.remarks.flatMap(readRemark)
    if (remarks.length === 0) return []
    const key = thread.keys.find((one) => limits.has(one))
    const about = key !== undefined && room > 0 ? findAbout(limits.get(key)!, texts) : null
    if (!about || (room -= texts[about.clause]!.length) < 0) {
      leftOut = true
      return []
    }
    const { clause, range, quote } = about
    const placed: About = { clauseId: clauses[clause]!.clause.id, range, quote, gone: false }
    return [{ ...(takeQuote(placed, remarks) ?? placed), resolved: thread.resolved, remarks }]
  })
  return { comments, leftOut }
}

function limitsByKey(clauses: readonly CommentedClause[]): Map<string, Found> {
  const found = new Map<string, Found>()
  clauses.forEach(({ limits }, clause) => {
    for (const { key, edge, at } of limits) {
      const one = found.get(key) ?? {}
      found.set(key, one)
      if (edge === 'start') one.start ??= { clause, at }
      else if (edge === 'end' && one.start) one.end ??= { clause, at }
      else one.mark ??= { clause, at }
    }
  })
  return found
}

function findAbout(found: Found, texts: readonly string[]): { clause: number; range: About['range']; quote: About['quote'] } | null {
  const { end } = found
  let start = found.start
  // Marked from the end of one line, the words begin with the next.
  if (start && end) {
    while (start.clause < end.clause && texts[start.clause]!.slice(start.at).trim() === '') {
      start = { clause: start.clause + 1, at: 0 }
    }
  }
  const clause = start?.clause ?? found.mark?.clause
  if (clause === undefined) return null
  const text = texts[clause]!
  if (!start || !end) return { clause, range: null, quote: null }
  const marked = text.slice(start.at, end.clause === clause ? Math.max(end.at, start.at) : undefined)
  const from = start.at + (marked.length - marked.trimStart().length)
  const words = marked.trim()
  if (words === '') return { clause, range: null, quote: null }
  const whole = words === text.trim()
  const range = whole ? null : { start: from, end: from + words.length }
  return { clause, range, quote: end.clause > clause ? quoteFrom(words, texts, { clause, end }) : null }
}

/** The words of the first clause and of those after it, a line each; null where the others say nothing. */
function quoteFrom(words: string, texts: readonly string[], { clause, end }: { clause: number; end: Point }): string | null {
  let quote = words
  for (let at = clause + 1; at <= end.clause && quote.length <= MOST_QUOTED; at++) {
    const more = (at === end.clause ? texts[at]!.slice(0, end.at) : texts[at]!).trim()
    if (more !== '') quote += `\n${more}`
  }
  if (quote.length <= MOST_QUOTED) return quote === words ? null : quote
  return `${quote.slice(0, MOST_QUOTED).toWellFormed()}…`
}

type ImportedRemark = ImportedThread['remarks'][number]

/** A longer comment than fits goes on as a reply to itself; one that says nothing is none. */
function readRemark({ author, body, createdAt }: FileThread['remarks'][number]): ImportedRemark[] {
  return pieces(body).flatMap((piece) => {
    const read = remarkBody.safeParse(piece)
    return read.success ? [{ author: nameOf(author), body: read.data, createdAt }] : []
  })
}

function pieces(body: string): string[] {
  const cut: string[] = []
  let rest = body
  while (rest.length > LONGEST_REMARK) {
    const blank = Math.max(rest.lastIndexOf('\n', LONGEST_REMARK), rest.lastIndexOf(' ', LONGEST_REMARK))
    const halved = /[\uD800-\uDBFF]/u.test(rest[LONGEST_REMARK - 1]!)
    const at = blank > 0 ? blank : LONGEST_REMARK - (halved ? 1 : 0)
    cut.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...cut, rest]
}

const LANGUAGES = ['en', 'fr'] as const

/** A name on one line; none where a document says that none was given. */
function nameOf(author: string | null): string | null {
  const name = (author ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, LONGEST_AUTHOR).toWellFormed().trim()
  return name === '' || LANGUAGES.some((language) => documentSentence(language, 'unnamed') === name) ? null : name
}

/** A file of ours says in words what its comment was about, where that is gone: taken off the first remark. */
function takeQuote(about: About, remarks: ImportedRemark[]): About | null {
  const [first] = remarks
  for (const language of LANGUAGES) {
    const [before, after] = documentSentence(language, 'commentOn', { quote: '\n' }).split('\n') as [string, string]
    const ends = first!.body.indexOf(`${after}\n`, before.length)
    if (!first!.body.startsWith(before) || ends <= before.length) continue
    const quote = first!.body.slice(before.length, ends)
    const body = first!.body.slice(ends + after.length + 1).trim()
    if (body === '') continue
    remarks[0] = { ...first!, body }
    return { ...about, range: null, quote, gone: true }
  }
  return null
}
