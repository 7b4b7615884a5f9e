import { $addUpdateTag, $getSelection, $isRangeSelection, $isTextNode, HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from 'lexical'
import type { Range } from '../../../shared/model/search'
import { $clauseByKey } from '../document'
import { $selectPlaces } from '../history/selectedPlaces'

/** On updates that correct a word: they are nobody's typing. */
export const SPELLING_TAG = 'chapeau-spelling'

/**
 * Puts a word in the place of another, as one step to undo, the caret behind it. Only the letters that
 * differ are touched, so that bold and italic stay where they are. False when the words are others by now.
 */
export function replaceWord(editor: LexicalEditor, key: NodeKey, { start, end }: Range, from: string, to: string): boolean {
  let replaced = false
  const $replace = (): void => {
    const clause = $clauseByKey(key)
    if (!clause || clause.getTextContent().slice(start, end) !== from) return
    for (const tag of [SPELLING_TAG, HISTORY_PUSH_TAG]) $addUpdateTag(tag)
    const [before, after] = commonEnds(from, to)
    const id = clause.getId()
    const $select = (anchor: number, focus: number): boolean =>
      $selectPlaces({ anchor: { clause: id, offset: anchor }, focus: { clause: id, offset: focus } }, () => clause)
    if (!$select(start + before, end - after)) return
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    const first = selection.anchor.getNode()
    if ($isTextNode(first)) selection.setFormat(first.getFormat())
    selection.insertText(to.slice(before, to.length - after))
    $select(start + to.length, start + to.length)
    replaced = true
  }
  editor.update($replace, { discrete: true })
  return replaced
}

/** How many characters two words share at their start, and at their end beyond it. */
function commonEnds(one: string, other: string): [before: number, after: number] {
  const most = Math.min(one.length, other.length)
  let before = 0
  while (before < most && one[before] === other[before]) before++
  let after = 0
  while (after < most - before && one.at(-1 - after) === other.at(-1 - after)) after++
  return [before, after]
}
