import type { OutlineCheck, PlacedFinding } from './check'
import { endWith } from './endWith'
import { isUnStyle } from './unStyle'

/** A preambular paragraph ends with a comma; with items under it, its last item does. */
export const preambularComma: OutlineCheck = ({ clauses, last }, { scheme, language }) => {
  if (!isUnStyle(scheme) && scheme !== 'call') return []
  const found: PlacedFinding[] = []
  clauses.forEach(({ kind, opening }, at) => {
    if (kind !== 'preambular' || (!isUnStyle(scheme) && !opening)) return
    const index = last[at]!
    const { text, ending } = clauses[index]!
    // Items may be divided by semicolons; a colon opens something.
    const fits = index === at ? ',:' : ',;:'
    if (!ending || (ending.mark !== '' && fits.includes(ending.mark))) return
    found.push({ index, ...endWith(text, ending, ',', language), message: 'preambularComma' })
  })
  return found
}
