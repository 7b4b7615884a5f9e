import type { Block } from './block'

/** Each line that says something becomes a clause; a lone line keeps the spaces around it. */
export function readPlainText(text: string): Block[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/)
  if (lines.length === 1) return text === '' ? [] : [block(text)]
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(block)
}

function block(text: string): Block {
  return { kind: null, depth: 0, content: [{ type: 'text', text }], origins: [] }
}
