import { $addUpdateTag, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical'
import type { Bracket } from '../../../shared/model/bracket'
import type { Clause } from '../../../shared/model/clause'
import type { LanguageTag } from '../../../shared/model/text'
import { $applyClauses } from '../applyClauses'
import type { ClauseNode } from '../ClauseNode'
import { $clauseById } from '../document'
import { $isBracketNode, type BracketFacts, type BracketNode } from '../inline/BracketNode'
import { $addAlternative, $bracketClauses, $bracketSelection, $insertPlaceholder } from './bracketCommands'
import { $bracketAround, $caretPlace, $stepFrom, type ClausePlace } from './bracketPlaces'
import { $selectIn } from './clausePlaces'
import type { DraftBrackets } from './draftBrackets'
import { placeholderWords } from './placeholderWords'

/** What the rest of the window may do with the brackets of the draft on screen. */
export interface BracketHandle extends Pick<DraftBrackets, 'current' | 'readNow' | 'subscribe'> {
  wrapSelection(): void
  wrapClauses(): void
  addAlternative(): void
  insertPlaceholder(): void
  /** The innermost bracket at the caret. */
  findAtCaret(): Bracket | null
  /** Puts the caret behind the character at this place and brings it into view. */
  goTo(place: ClausePlace): void
  /** Goes to the next or previous bracket; the place it went to, null where there is none. */
  step(direction: 'next' | 'previous'): ClausePlace | null
  /** What is recorded of a bracket, apart from what its words say. */
  findFacts(bracket: Bracket): BracketFacts | null
  /** Records another thing about a bracket; one step to undo. */
  describe(bracket: Bracket, facts: Partial<Omit<BracketFacts, 'id'>>): void
  /** Makes these clauses the draft, in one step to undo, the caret before this place. */
  replace(clauses: readonly Clause[], caret?: ClausePlace): void
}

export function createBracketHandle(
  editor: LexicalEditor,
  brackets: DraftBrackets,
  language: () => LanguageTag,
  $chosen: () => ClauseNode[] | null = () => null,
): BracketHandle {
  const update = ($change: () => unknown): void => editor.update(() => void $change(), { discrete: true })
  const goTo = ({ clauseId, at }: ClausePlace): void => {
    update(() => {
      const clause = $clauseById(clauseId)
      if (clause) $selectIn(clause, at + 1)
    })
    editor.focus()
    const element = editor.getEditorState().read(() => {
      const clause = $clauseById(clauseId)
      return clause && editor.getElementByKey(clause.getKey())
    })
    element?.scrollIntoView({ block: 'center' })
  }

  return {
    current: brackets.current,
    readNow: brackets.readNow,
    subscribe: brackets.subscribe,
    wrapSelection: () => update(() => ($chosen() ? $bracketClauses($chosen()) : $bracketSelection())),
    wrapClauses: () => update(() => $bracketClauses($chosen())),
    addAlternative: () => update($addAlternative),
    insertPlaceholder: () => update(() => $insertPlaceholder(placeholderWords(language()))),
    findAtCaret() {
      const reading = brackets.readNow()
      return editor.getEditorState().read(() => {
        const place = $caretPlace()
        return place && $bracketAround(reading, place)
      })
    },
    goTo,
    step(direction) {
      const reading = brackets.readNow()
      const place = editor.getEditorState().read(() => $stepFrom(reading, $caretPlace(), direction))
      if (place) goTo(place)
      return place
    },
    findFacts: (bracket) => editor.getEditorState().read(() => $findOpening(bracket)?.getFacts() ?? null),
    describe(bracket, facts) {
      update(() => {
        const opening = $findOpening(bracket)
        const known = opening?.getFacts()
        if (!opening || !known) return
        $addUpdateTag(HISTORY_PUSH_TAG)
        opening.setFacts({ ...known, ...facts })
      })
    },
    replace(clauses, caret) {
      update(() => {
        $addUpdateTag(HISTORY_PUSH_TAG)
        $applyClauses(clauses)
        const clause = caret && $clauseById(caret.clauseId)
        if (clause) $selectIn(clause, caret.at)
      })
    },
  }
}

function $findOpening({ id, clauseId }: Bracket): BracketNode | null {
  const children = id === null ? [] : ($clauseById(clauseId)?.getChildren() ?? [])
  return children.filter($isBracketNode).find((node) => node.getFacts()?.id === id) ?? null
}
