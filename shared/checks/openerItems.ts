import { isHeading } from '../clauses/outline'
import type { OutlineCheck, PlacedFinding } from './check'

/** A chapeau governs what follows it: at the end of the text or before a heading it governs nothing. */
export const openerItems: OutlineCheck = ({ clauses }, { scheme }) => {
  const found: PlacedFinding[] = []
  clauses.forEach(({ kind, ending, cites }, index) => {
    // In an EU act, the line that opens the recitals is of their kind.
    if (!ending || isHeading(kind) || (scheme === 'eu' && cites)) return
    if (kind !== 'chapeau' && ending.mark !== ':') return
    const next = clauses[index + 1]
    const sequel = next && !isHeading(next.kind) && next.kind !== 'signature'
    // Two paragraphs of one sequence: the first opened something and nothing came.
    const same = next?.kind === kind && (kind === 'operative' || kind === 'preambular' || kind === 'chapeau') && next.depth === clauses[index]!.depth
    if (sequel && !same) return
    found.push({ index, ...ending.shown, message: 'openerItems' })
  })
  return found
}
