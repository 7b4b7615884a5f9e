import { newId } from '../../shared/clauses/newId'
import { plainText } from '../../shared/clauses/plainText'
import type { Clause, ClauseId } from '../../shared/model/clause'
import type { Anchor, Thread } from '../../shared/model/comment'
import type { ImportedThread } from '../../shared/model/importing'
import { insertRemark, insertThread, listThreads, updateResolved } from '../store/comments'
import type { Store } from '../store/store'

interface Destination {
  textPk: number
  /** The clauses of the text as they are stored. */
  clauses: readonly Clause[]
  /** The clause of the text that a clause of the file has become; where it is none, its comments go to the first. */
  clauseOf: (id: ClauseId) => ClauseId | undefined
  now: number
}

/**
 * Puts the comments of a file beside a draft, in the import's transaction. What the draft has already (a file of
 * its own come back) is not there twice: of such a thread only new replies are added, and that it was resolved.
 * Gives how many threads were added or went on.
 */
export function insertImportedComments(store: Store, threads: readonly ImportedThread[], to: Destination): number {
  if (threads.length === 0) return 0
  const clauses = new Map(to.clauses.map((clause) => [clause.id, clause]))
  const known = threadsByName(store, to.textPk)
  let changed = 0
  for (const thread of threads) {
    const there = known.get(nameOf(thread.remarks[0]!))
    if (there) {
      if (goOn(store, there, thread, to.now)) changed++
      continue
    }
    const clause = clauses.get(to.clauseOf(thread.clauseId) ?? '') ?? to.clauses[0]
    if (!clause) continue
    const id = newId()
    const anchor = anchorOn(clause, thread)
    insertThread(store, to.textPk, { id, anchor, quote: thread.quote ?? anchor.wording.slice(anchor.start, anchor.end) })
    for (const remark of thread.remarks) writeRemark(store, id, remark, to.now)
    if (thread.resolved) updateResolved(store, id, { at: to.now, by: null })
    changed++
  }
  return changed
}

/** Whether a text has every comment and reply of a file. */
export function hasComments(store: Store, textPk: number, threads: readonly ImportedThread[]): boolean {
  if (threads.length === 0) return true
  const known = threadsByName(store, textPk)
  return threads.every(({ remarks }) => {
    const said = new Set(known.get(nameOf(remarks[0]!))?.remarks.map(nameOf))
    return remarks.every((remark) => said.has(nameOf(remark)))
  })
}

function threadsByName(store: Store, textPk: number): Map<string, Thread> {
  return new Map(listThreads(store, textPk).map((thread) => [nameOf(thread.remarks[0]!), thread]))
}

type ImportedRemark = ImportedThread['remarks'][number]

function goOn(store: Store, there: Thread, { remarks, resolved }: ImportedThread, now: number): boolean {
  const said = new Set(there.remarks.map(nameOf))
  const fresh = remarks.filter((remark) => !said.has(nameOf(remark)))
  for (const remark of fresh) writeRemark(store, there.id, remark, now)
  const settles = resolved && there.resolved === null
  if (settles) updateResolved(store, there.id, { at: now, by: null })
  return fresh.length > 0 || settles
}

function writeRemark(store: Store, thread: string, { author, body, createdAt }: ImportedRemark, now: number): void {
  insertRemark(store, thread, { id: newId(), author, body, createdAt: createdAt ?? now })
}

function anchorOn({ id: clauseId, content }: Clause, { range, quote, gone }: ImportedThread): Anchor {
  const wording = plainText(content)
  // What stood around words that are gone is not known; they are found again should they come back.
  if (gone && quote !== null) return { clauseId, scope: 'words', wording: `… ${quote} …`, start: 2, end: 2 + quote.length }
  if (range && range.start < range.end && range.end <= wording.length) return { clauseId, scope: 'words', wording, ...range }
  return { clauseId, scope: 'clause', wording, start: 0, end: wording.length }
}

/** What a remark is known by again: files count time in seconds, and not all give it. */
function nameOf({ author, body, createdAt }: Pick<ImportedRemark, 'author' | 'body' | 'createdAt'>): string {
  return JSON.stringify([author, body, createdAt === null ? null : Math.floor(createdAt / 1000)])
}
