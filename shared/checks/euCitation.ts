import { isEnglish, isFrench, type OutlineCheck, type PlacedFinding } from './check'
import { endWith } from './endWith'

/**
 * A citation of an EU act ("Having regard to …", « vu … ») ends with a comma. Source: Interinstitutional Style
 * Guide, part one, 2.2: no rule says it, the examples do (the citations in French, the closing recital in English).
 */
export const euCitation: OutlineCheck = ({ clauses }, { scheme, language }) => {
  if (scheme !== 'eu' || !(isEnglish(language) || isFrench(language))) return []
  const found: PlacedFinding[] = []
  clauses.forEach(({ kind, cites, text, ending }, index) => {
    if (kind !== 'preambular' || !cites || !ending || ending.mark === ',' || ending.mark === ':') return
    found.push({ index, ...endWith(text, ending, ',', language) })
  })
  return found
}
