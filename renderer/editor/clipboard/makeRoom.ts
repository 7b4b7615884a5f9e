import { $getSelection, $isRangeSelection } from 'lexical'
import { $clauseNodes, $clauseOf } from '../document'
import { $removeSelectedText } from '../splitAndMerge'
import type { Into } from './readPasted'

/** Takes out what is selected; what stands where something is put in its place. Null where there is no such place. */
export function $makeRoom(): Into | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  if (!selection.isCollapsed()) $removeSelectedText(selection)
  const clause = $clauseOf(selection.anchor.getNode())
  if (clause && !clause.isEmpty()) return 'words'
  return $clauseNodes().length <= 1 ? 'emptyDraft' : 'emptyClause'
}
