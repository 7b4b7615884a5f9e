import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import { $contentOf } from '../../editor/content'
import { registerDirtyClauses } from '../../editor/dirtyClauses'
import { $clauseByKey } from '../../editor/document'
import { registerPlaceMemory } from '../../editor/lastPlace'
import { registerSelectedClause } from '../../editor/selectedClause'
import { whenIdle } from '../../editor/whenIdle'
import { watchable, type Watched } from '../../ui/watched'
import type { SelectedClause } from './draftHandle'

interface SelectedIn {
  textId: TextId
  language(): LanguageTag
  labelOf(key: NodeKey): string
}

/**
 * The clause one is in, as it stands: told at once when it is another, and once the page is idle when it says
 * something else or is numbered otherwise.
 */
export function registerSelected(
  editor: LexicalEditor,
  { textId, language, labelOf }: SelectedIn,
): { selected: Watched<SelectedClause | null>; unregister(): void } {
  const selected = watchable<SelectedClause | null>(null)
  const places = registerPlaceMemory(editor, textId)
  let at: NodeKey | null = null
  let cancel: (() => void) | undefined

  const $read = (): SelectedClause | null => {
    const node = at === null ? null : $clauseByKey(at)
    return node && {
      id: node.getId(),
      kind: node.getKind(),
      depth: node.getDepth(),
      label: labelOf(node.getKey()),
      origins: node.getOrigins(),
      text: node.getTextContent(),
      content: $contentOf(node),
      language: language(),
    }
  }
  const tell = (): void => {
    cancel?.()
    cancel = undefined
    selected.set(editor.getEditorState().read($read))
  }

  const unregister = mergeRegister(
    registerSelectedClause(editor, (key) => {
      at = key
      places.remember(key)
      tell()
    }),
    registerDirtyClauses(editor, ({ changed, numbering }) => {
      if (numbering || changed.some((node) => node.getKey() === at)) cancel ??= whenIdle(tell)
    }),
    () => cancel?.(),
    places.unregister,
  )
  return { selected, unregister }
}
