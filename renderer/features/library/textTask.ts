import type { TextId } from '../../../shared/model/text'

/** What is done with a text of the library in a place of its own: a dialog, or for a draft's report a page. */
export interface TextTask {
  kind: 'report' | 'record' | 'structure' | 'newerText' | 'languageVersion' | 'merge'
  textId: TextId
}
