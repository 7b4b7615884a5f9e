import { isFrench, type OutlineCheck, type PlacedFinding } from './check'
import { dividingMark } from './listEnding'

/**
 * "and" stands after the last item but one: it stays behind when an item is added. Whether a text
 * writes it at all is the text's own habit; it is missed where most of the other lists have it.
 */
export const listAnd: OutlineCheck = (outline, { language }) => {
  const { clauses, last, lists } = outline
  const divided = lists.filter((list) => list.items.length > 1 && dividingMark(outline, list) !== '')
  const endingOf = (item: number) => clauses[last[item]!]!.ending
  const joined = divided.filter(({ items }) => endingOf(items.at(-2)!)?.conjunction)
  const customary = joined.length >= 2 && joined.length * 2 > divided.length
  const word = isFrench(language) ? 'et' : 'and'
  const found: PlacedFinding[] = []
  for (const { items } of divided) {
    items.forEach((item, count) => {
      const index = last[item]!
      const ending = endingOf(item)
      if (!ending) return
      const { conjunction } = ending
      const due = count === items.length - 2
      if (conjunction && !due) {
        const { start, end } = conjunction
        const said = clauses[index]!.text.slice(start, end).trim()
        found.push({ index, start: start + (end - start - said.length), end, message: 'andMisplaced', values: { word: said }, fix: [{ start, end, text: '' }] })
      } else if (due && !conjunction && customary && /[;,]/.test(ending.mark)) {
        const at = ending.at + 1
        found.push({ index, ...ending.shown, message: 'andMissing', values: { word }, fix: [{ start: at, end: at, text: ` ${word}` }] })
      }
    })
  }
  return found
}
