/** Word writes the items of a list as paragraphs that name their level: 0-based; null for another paragraph. */
export function wordListDepth(style: string): number | null {
  const level = /(?<![-\w])mso-list\s*:[^;]*\blevel(\d)/i.exec(style)?.[1]
  return level === undefined ? null : Math.max(Number(level) - 1, 0)
}

/** Where Word shows the number or bullet of a paragraph, which is no part of its wording. */
export function isWordMarker(style: string): boolean {
  return /(?<![-\w])mso-list\s*:\s*ignore/i.test(style)
}

/** The marker as text; a bullet is often a letter or a sign of a symbol font. */
export function wordMarker(shown: string): string {
  const marker = shown.replace(/[\s\u00a0]+/gu, ' ').trim()
  return /[\d\p{L}]/u.test(marker) && marker !== 'o' ? marker : '•'
}
