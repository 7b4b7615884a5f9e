import type { Segment } from '../../shared/model/comparison'
import { ChangedText, type ChangedPart } from './ChangedText'

interface WordChangesProps {
  segments: readonly Segment[]
  /** What the changes are, for who does not see them. */
  label: string
  language: string
}

/** A wording with what was added to an earlier one and what was taken out of it. */
export function WordChanges({ segments, ...rest }: WordChangesProps) {
  return <ChangedText {...rest} parts={segments.map(partOf)} />
}

function partOf(segment: Segment): ChangedPart {
  switch (segment.op) {
    case 'insert':
      return { removed: '', added: segment.text }
    case 'delete':
      return { removed: segment.text, added: '' }
    case 'typography':
      return segment.right
    case 'equal':
      return segment.text
  }
}
