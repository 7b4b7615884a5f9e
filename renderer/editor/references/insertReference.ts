import { $addUpdateTag, $createTextNode, $getSelection, $isRangeSelection, $isTextNode, HISTORY_PUSH_TAG } from 'lexical'
import { LONGEST_REFERENCE } from '../../../shared/numbering/references'
import { nounFor } from '../../../shared/numbering/nouns'
import { $createReferenceNode } from '../inline/ReferenceNode'
import type { NamedClause } from '../numbering/labels'
import { $removeSelectedText } from '../splitAndMerge'

/** Words after which the number alone is wanted, in English and French: "paragraphs 3 and", « aux alinéas ». */
const NOUN_BEFORE = /(?:paragraphs?|paras?\.|principles?|commitments?|recitals?|sections?|articles?|items?|points?|paragraphes?|par\.|principes?|engagements?|considérants?|alinéas?|préambulaires?|\d\)?|,|and|et|or|ou|to|à)[\s\u00a0\u202f]*$/iu

/**
 * A reference to the clause at the caret, in place of what is selected. The word before its number is
 * plain text, which the author inflects at will; it is not put where one stands already. False without a caret.
 */
export function $insertReference({ id, name }: NamedClause, language: string): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || name.number === '') return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  if (!selection.isCollapsed()) $removeSelectedText(selection)
  const { anchor } = selection
  const node = anchor.getNode()
  const before = $isTextNode(node) ? node.getTextContent().slice(0, anchor.offset) : ''
  const noun = NOUN_BEFORE.test(before) ? '' : nounFor(name.noun, language)
  const space = before === '' || /[\s\u00a0\u202f([«“‘’'[]$/u.test(before) ? '' : ' '
  const words = space + (noun === '' ? '' : `${noun}\u00a0`)
  const reference = $createReferenceNode(id, name.number.slice(0, LONGEST_REFERENCE))
  selection.insertNodes([...(words === '' ? [] : [$createTextNode(words)]), reference])
  reference.selectNext(0, 0)
  return true
}
