import type { TextTask } from '../features/library/textTask'
import type { OpenDialog } from './openDialog'

/** The dialog in which something is done with a text of the library. */
export function dialogFor({ kind, textId }: TextTask & { kind: Exclude<TextTask['kind'], 'report'> }): OpenDialog {
  switch (kind) {
    case 'record':
    case 'structure':
      return { kind, textId }
    case 'newerText':
      return { kind: 'import', purpose: { kind: 'newer', of: textId } }
    case 'merge':
      return { kind: 'import', purpose: { kind: 'merge', of: textId } }
    case 'languageVersion':
      return { kind: 'import', purpose: { kind: 'languageOf', of: textId } }
  }
}
