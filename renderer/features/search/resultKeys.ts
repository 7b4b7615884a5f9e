/** The keys that ask something of the chosen result, as everywhere else of the clause one is in; by the ids of its actions. */
export const RESULT_KEYS = { languages: 'F4', genealogy: 'Shift+F4' } as const

/** The action a stroke asks for. */
export function findActionOfKey({ key, shiftKey }: { key: string; shiftKey: boolean }): string | undefined {
  const pressed = shiftKey ? `Shift+${key}` : key
  return Object.entries(RESULT_KEYS).find(([, keys]) => keys === pressed)?.[0]
}
