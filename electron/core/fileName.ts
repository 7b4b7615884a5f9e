/** A title as a file name every system takes: no path, no reserved character, not too long. */
export function fileName(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 100)
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return name || 'Chapeau'
}
