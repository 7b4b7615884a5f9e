import type { TextId } from '../../../shared/model/text'

/** What is done with a text of the library in a dialog of its own. */
export interface TextTask {
  kind: 'record' | 'structure' | 'newerText' | 'languageVersion' | 'merge'
  textId: TextId
}
