import type { RawContent, RawInline } from '../../../shared/structure/rawContent'

/** Characters of the private area: marked leaves them alone, and no typeface gives them a meaning of its own. */
const OPEN = '\uE000'
const CLOSE = '\uE001'
const PLACE = /\uE000(\d+)\uE001/u

const DEFINITION = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*(.*(?:\n(?: {2,}|\t).*)*)\n?/gmu
const REFERENCE = /(?<!\\)\[\^([^\]\s]{1,100})\]/gu

export interface MarkdownNotes {
  /** The text without its notes; where one is referred to stands a place that `putNotes` finds again. */
  body: string
  /** The notes' own Markdown, by their key. */
  notes: ReadonlyMap<string, string>
}

/**
 * Takes the footnotes, `[^1]: words`, out of a Markdown text. A reference to a note that is not there stays
 * as it is, a note nobody refers to too: it is words. So is all of it where a text holds private characters.
 */
export function takeNotes(text: string): MarkdownNotes {
  if (text.includes(OPEN) || text.includes(CLOSE)) return { body: text, notes: new Map() }
  const lines = text.replace(/\r\n?/gu, '\n')
  const written = new Map<string, string>()
  for (const [, name, words] of lines.matchAll(DEFINITION)) if (!written.has(name!)) written.set(name!, words!)
  const keys = new Map([...reached(lines.replace(DEFINITION, ''), written)].map((name, at) => [name, String(at)]))

  const placed = (words: string) =>
    words.replace(REFERENCE, (whole, name: string) => (keys.has(name) ? `${OPEN}${keys.get(name)!}${CLOSE}` : whole))
  const taken = new Set<string>()
  const body = lines.replace(DEFINITION, (whole, name: string) => {
    if (!keys.has(name) || taken.has(name)) return whole
    taken.add(name)
    return ''
  })
  return { body: placed(body), notes: new Map([...keys].map(([name, key]) => [key, placed(written.get(name)!)])) }
}

/** The notes that are referred to from the text, or from a note that is. */
function reached(text: string, written: ReadonlyMap<string, string>): Set<string> {
  const names = new Set<string>()
  const read = (words: string): void => {
    for (const [, name] of words.matchAll(REFERENCE)) if (written.has(name!)) names.add(name!)
  }
  read(text)
  // A set goes on to what is added while it is gone through.
  for (const name of names) read(written.get(name)!)
  return names
}

/** The content with what `at` gives for each place of a note. */
export function putNotes(content: RawContent, at: (key: string) => RawInline[]): RawContent {
  return content.flatMap((part): RawInline[] => {
    if (part.type !== 'text' || !part.text.includes(OPEN)) return [part]
    return part.text.split(PLACE).flatMap((piece, index): RawInline[] => {
      if (index % 2 === 1) return at(piece)
      return piece === '' ? [] : [{ ...part, text: piece }]
    })
  })
}
