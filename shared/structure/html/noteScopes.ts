import { plainText } from '../../clauses/plainText'
import type { SetInline } from '../../model/inline'
import { createNotes } from '../notes'
import type { RawBlock } from '../rawBlock'
import { tidyContent, type RawContent, type RawInline } from '../rawContent'

/** A stretch of a page that may be a footnote: an element, and what is written in it. */
export interface NoteScope {
  around: NoteScope | null
  /** The ids and names it can be linked to by. */
  names: Set<string>
  /** What it links back to. */
  backs: Set<string>
  /** The page says itself that it is a note, or that it holds the notes. */
  declared: 'note' | 'notes' | null
  /** Nothing was read in it yet. */
  fresh: boolean
  /** How many list items were open where it began, itself included: those inside are the note's own lists. */
  items: number
}

/** A short link to a place in the page: the number of a note, or the way back from one. */
interface Mark {
  target: string
  names: readonly string[]
  declared: boolean
  within: NoteScope | null
}

/** A block as it was read, and where. */
export interface PlacedBlock {
  block: RawBlock
  scope: NoteScope | null
}

const BREAK = { type: 'break' } as const

/** What a page's short links are is known at its end only; until then they are footnotes that hold their own words. */
export function createNoteMarks() {
  const marks: Mark[] = []

  return {
    /** What stands for the link until the page is read. */
    place(mark: Mark, words: SetInline[]): RawInline {
      for (let scope = mark.within, up = 0; scope && up < NEAREST; scope = scope.around, up++) scope.backs.add(mark.target)
      marks.push(mark)
      return { type: 'footnote', id: String(marks.length - 1), content: words }
    },

    /**
     * The text with its footnotes where their numbers stand. A note is what a number links to and what links
     * back to it, or says itself that it is one, as Word, LibreOffice, Pandoc, Wikipedia and most programs
     * write them. A number without its note, and a note without its number, keep their words where they are.
     */
    settle(placed: readonly PlacedBlock[]): { blocks: RawBlock[]; inlined: boolean } {
      if (marks.length === 0) return { blocks: placed.map(({ block }) => block), inlined: false }
      const noted = findNotes(marks, placed)
      const keys = new Map([...noted.scopes].map((scope, at) => [scope, String(at)]))
      const notes = createNotes()
      const written = new Map<NoteScope, RawInline[]>()

      const content = (block: RawBlock, note: NoteScope | null): RawContent =>
        tidyContent(
          block.content.flatMap((part): RawInline[] => {
            if (part.type !== 'footnote') return [part]
            const mark = Number(part.id)
            const scope = noted.noteOf(mark)
            if (scope && scope !== note) return note ? notes.mention(keys.get(scope)!) : notes.place(keys.get(scope)!)
            return note && noted.leadsBack(note, mark) ? [] : part.content
          }),
        )

      for (const { block, scope } of placed) {
        const note = scope && noted.noteAround(scope)
        if (!note) continue
        const own = block.hint.as === 'item' && block.marker !== null && scope.items > note.items
        const words: RawInline[] = written.get(note) ?? []
        const line = content(block, note)
        if (line.length === 0) continue
        if (words.length > 0) words.push(BREAK)
        if (own) words.push({ type: 'text', text: `${block.marker} ` })
        for (const part of line) words.push(part)
        written.set(note, words)
      }
      for (const [scope, key] of keys) notes.add(key, written.get(scope) ?? [])
      const blocks = placed.flatMap(({ block, scope }): RawBlock[] => {
        if (scope && (noted.noteAround(scope) || (block.hint.as === 'heading' && noted.holdsNotes(scope)))) return []
        if (!block.content.some(({ type }) => type === 'footnote')) return [block]
        const settled = content(block, null)
        return settled.length > 0 ? [{ ...block, content: settled }] : []
      })
      return { blocks, inlined: notes.inlined() }
    },
  }
}

/** How far out of itself a link back is looked for. */
const NEAREST = 4

function findNotes(marks: readonly Mark[], placed: readonly PlacedBlock[]) {
  const byName = namedScopes(placed)
  const candidates = new Map<number, NoteScope>()
  marks.forEach((mark, at) => {
    const scope = byName.get(mark.target)
    if (!scope || isWithin(mark.within, scope)) return
    const mutual = mark.names.some((name) => scope.backs.has(name))
    if (mutual || mark.declared || scope.declared === 'note') candidates.set(at, scope)
  })
  const scopes = reachedFromText(marks, candidates)
  const names = new Map<NoteScope, Set<string>>()
  for (const [at, scope] of candidates) {
    if (!scopes.has(scope)) continue
    const known = names.get(scope) ?? new Set()
    for (const name of marks[at]!.names) known.add(name)
    names.set(scope, known)
  }
  const holders = new Set<NoteScope>()
  for (const scope of scopes) {
    for (let one = scope.around, up = 0; one && up < NEAREST; one = one.around, up++) if (one.declared === 'notes') holders.add(one)
  }
  return {
    scopes,
    noteAround: noteFinder(scopes),
    noteOf(mark: number): NoteScope | undefined {
      const scope = candidates.get(mark)
      return scope && scopes.has(scope) ? scope : undefined
    },
    leadsBack: (scope: NoteScope, mark: number) => names.get(scope)!.has(marks[mark]!.target),
    holdsNotes: (scope: NoteScope) => holders.has(scope) || (scope.around !== null && holders.has(scope.around)),
  }
}

/** The scopes in which something is written, by each of their names; the first of a name has it. */
function namedScopes(placed: readonly PlacedBlock[]): Map<string, NoteScope> {
  const written = new Set<NoteScope>()
  for (const { block, scope } of placed) {
    if (!isWritten(block)) continue
    for (let one = scope; one && !written.has(one); one = one.around) written.add(one)
  }
  const byName = new Map<string, NoteScope>()
  for (const scope of written) for (const name of scope.names) if (!byName.has(name)) byName.set(name, scope)
  return byName
}

/** The notes that are linked to from the text, or from a note that is: notes in a circle of their own are text. */
function reachedFromText(marks: readonly Mark[], candidates: ReadonlyMap<number, NoteScope>): Set<NoteScope> {
  const noteAround = noteFinder(new Set(candidates.values()))
  const linkedFrom = new Map<NoteScope | null, NoteScope[]>()
  for (const [at, scope] of candidates) {
    const within = marks[at]!.within
    const from = within && noteAround(within)
    const linked = linkedFrom.get(from) ?? []
    linked.push(scope)
    linkedFrom.set(from, linked)
  }
  const reached = new Set(linkedFrom.get(null))
  // A set goes on to what is added while it is gone through.
  for (const scope of reached) for (const linked of linkedFrom.get(scope) ?? []) reached.add(linked)
  return reached
}

/** Finds the nearest of these scopes around one, itself included; what was found is remembered. */
function noteFinder(scopes: ReadonlySet<NoteScope>): (scope: NoteScope) => NoteScope | null {
  const known = new Map<NoteScope, NoteScope | null>()
  return (scope) => {
    const passed: NoteScope[] = []
    let one: NoteScope | null = scope
    for (; one && !scopes.has(one) && !known.has(one); one = one.around) passed.push(one)
    const found = one === null ? null : scopes.has(one) ? one : known.get(one)!
    for (const each of passed) known.set(each, found)
    return found
  }
}

/** Something beside the way back. */
function isWritten(block: RawBlock): boolean {
  return plainText(block.content).trim() !== ''
}

function isWithin(inner: NoteScope | null, scope: NoteScope): boolean {
  for (let one = inner, up = 0; one && up < NEAREST; one = one.around, up++) if (one === scope) return true
  return false
}
