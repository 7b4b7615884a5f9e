import type { Inline, InlineContent, Mark } from '../model/inline'

/** The characters of a clause's content, marks dropped; a line break is one line feed. */
export function plainText(content: InlineContent): string {
  let text = ''
  for (const part of content) text += part.type === 'break' ? '\n' : part.text
  return text
}

/** Content whose characters are `text`, unmarked; each line feed becomes a line break. */
export function contentFromPlain(text: string): InlineContent {
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ])
}

/** True when both runs carry the same marks. */
export function sameMarks(a: readonly Mark[] = [], b: readonly Mark[] = []): boolean {
  return a.length === b.length && a.every((mark) => b.includes(mark))
}

/** Joins neighbouring runs with the same marks, so that equal wordings have equal JSON. */
export function joinRuns(content: InlineContent): InlineContent {
  const joined: Inline[] = []
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
