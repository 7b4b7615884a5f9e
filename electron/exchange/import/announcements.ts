import { plainText } from '../../../shared/clauses/plainText'
import { createTranslator } from '../../../shared/messages/translator'
import type { ImportNotice } from '../../../shared/model/importing'
import type { RawBlock, ReadBlocks } from '../../../shared/structure/rawBlock'

/**
 * The file without what Chapeau itself announced at its head when it wrote it: open passages, one reading of several, a
 * digest. Left out is only a first paragraph that says, word for word, what the file records as announced or what
 * Chapeau writes, in either language; whatever else stands there is the text's. What was commented on it goes to the
 * paragraph after.
 */
export function withoutAnnouncements({ blocks, announced = [] }: ReadBlocks): { blocks: RawBlock[]; notices: ImportNotice[] } {
  const recorded = new Set(announced.map(folded))
  const isAnnouncement = ({ content, hint }: RawBlock): boolean => {
    if (hint.as !== 'none') return false
    const text = folded(plainText(content))
    return recorded.has(text) || SAYS.some((says) => says(text))
  }
  const first = blocks.findIndex((block) => !isAnnouncement(block))
  const head = blocks.slice(0, first < 0 ? blocks.length : first)
  if (head.length === 0) return { blocks, notices: [] }

  const [next, ...rest] = blocks.slice(head.length)
  const limits = head.flatMap((block) => block.limits ?? []).map((limit) => ({ ...limit, at: 0 }))
  const digests = head.filter(({ content }) => DIGESTS.has(folded(plainText(content))))
  return {
    blocks: next ? [limits.length > 0 ? { ...next, limits: [...limits, ...(next.limits ?? [])] } : next, ...rest] : [],
    notices: [
      ...(digests.length < head.length ? (['announcements_left_out'] as const) : []),
      ...(digests.length > 0 ? (['digest_announced'] as const) : []),
    ],
  }
}

/** Spaces of every kind, and the ends of lines a program put in, are one space. */
function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Stands for what a sentence says of one text alone: who accepted, which characters. */
const OPEN = '\u0000'

const LANGUAGES = (['en', 'fr'] as const).map((language) => createTranslator(language).t)

const DIGESTS: ReadonlySet<string> = new Set(LANGUAGES.map((say) => folded(say('exporting.document.digest'))))

/** Whether a text is a sentence Chapeau writes at the head of a file: one test for each sentence and language. */
const SAYS: readonly ((text: string) => boolean)[] = LANGUAGES.flatMap((say) => [
  (text) => text === folded(say('exporting.document.digest')),
  (text) => text === folded(say('exporting.document.withoutBrackets')),
  (text) => text === folded(say('exporting.document.unresolved', { count: firstNumber(text) })),
  (text) => fills(folded(say('exporting.document.as', { name: OPEN })), text),
  (text) => fills(folded(say('exporting.document.missingCharacters', { count: firstNumber(text), characters: OPEN })), text),
])

function firstNumber(text: string): number {
  return Number(/\d+/u.exec(text)?.[0] ?? 1)
}

function fills(sentence: string, text: string): boolean {
  const [before = '', after = ''] = sentence.split(OPEN)
  return text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after)
}
