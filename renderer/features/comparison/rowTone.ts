import type { ChangeKind } from '../../../shared/model/comparison'
import type { Mark } from './MarkStrip'

const TONES: Record<ChangeKind, Mark['tone']> = {
  // A row shown as a change with its wording unchanged was renumbered.
  unchanged: 'typo',
  typography: 'typo',
  edited: 'edit',
  split: 'move',
  merged: 'move',
  moved: 'move',
  'moved-edited': 'move',
  inserted: 'insert',
  deleted: 'delete',
}

export function rowTone(kind: ChangeKind): Mark['tone'] {
  return TONES[kind]
}
