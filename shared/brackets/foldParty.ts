/** A delegation's name without case, accents or article, to find it again however it was written. */
export function foldParty(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the |la |le |les |l')/u, '')
}
