const STORED = 'chapeau.workingLabels'

/** Texts remembered; the one looked at longest ago makes room. */
const MOST = 200

/** True where this text was last shown with PP1 and OP3 in its margin. A matter of this window's user, not of the text. */
export function wantsWorkingLabels(textId: string): boolean {
  return read().includes(textId)
}

export function rememberWorkingLabels(textId: string, shows: boolean): void {
  const others = read().filter((id) => id !== textId)
  localStorage.setItem(STORED, JSON.stringify(shows ? [...others, textId].slice(-MOST) : others))
}

function read(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]')
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}
