/** The characters of a clause's plain text that a node shows: a line break counts one, a footnote's number none. */
export function charactersOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  if (node.nodeName === 'BR') return '\n'
  if (node.nodeName === 'SUP') return ''
  return [...node.childNodes].map(charactersOf).join('')
}

/** The node, and the place in it, that stand at a character of what `words` shows; its end beyond the last. */
export function placeOfCharacter(words: Node, offset: number): [node: Node, offset: number] {
  let left = offset
  for (const child of words.childNodes) {
    const { length } = charactersOf(child)
    const isEnd = left === length && length > 0 && child.nodeName !== 'BR'
    if (left < length || isEnd) {
      return child.nodeType === Node.TEXT_NODE ? [child, left] : placeOfCharacter(child, left)
    }
    left -= length
  }
  return [words, words.childNodes.length]
}
