import type { Inline, InlineContent, LineBreak, Mark, SetContent, SetInline } from '../model/inline'

/** The characters a piece of content stands for. A footnote stands for none: its words are beside the text. */
export function charactersOf(part: Inline): string {
  switch (part.type) {
    case 'text':
    case 'reference':
      return part.text
    case 'break':
      return part.cell ? '\t' : '\n'
    case 'opening':
      return '['
    case 'closing':
      return ']'
    case 'footnote':
      return ''
  }
}

/** The characters of a clause's content, marks dropped; a line break is one line feed, a cell's boundary one tab. */
export function plainText(content: InlineContent): string {
  let text = ''
  for (const part of content) text += charactersOf(part)
  return text
}

/** The content as characters with marks: brackets and cross-references written out, footnotes left out. */
export function setContent(content: InlineContent): SetContent {
  const parts = content.flatMap((part): SetContent => {
    if (part.type === 'text' || part.type === 'break') return [part]
    const text = charactersOf(part)
    return text === '' ? [] : [{ type: 'text', text }]
  })
  return joinRuns(parts)
}

/** Content whose characters are `text`, unmarked; each line feed becomes a line break, each tab a cell's boundary. */
export function contentFromPlain(text: string): SetContent {
  return text.split(/([\n\t])/u).flatMap((run): SetInline[] => {
    if (run === '') return []
    return [findBreak(run) ?? { type: 'text', text: run }]
  })
}

/** The break a single character stands for; null for any other text. */
export function findBreak(text: string): LineBreak | null {
  if (text === '\n') return { type: 'break' }
  return text === '\t' ? { type: 'break', cell: true } : null
}

/** True when both runs carry the same marks. */
export function sameMarks(a: readonly Mark[] = [], b: readonly Mark[] = []): boolean {
  return a.length === b.length && a.every((mark) => b.includes(mark))
}

/** Joins neighbouring runs with the same marks, so that equal wordings have equal JSON. */
export function joinRuns<Part extends Inline | { type: 'note' }>(content: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of content) {
    const last = joined.at(-1)
    if (part.type === 'text' && last?.type === 'text' && sameMarks(part.marks, last.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + part.text }
    } else {
      joined.push(part)
    }
  }
  return joined
}
