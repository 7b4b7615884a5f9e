import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { announce } from '../../ui/toast'
import { registerChoiceKeys } from '../choosing/registerChoiceKeys'
import { registerChoosing, type Choosing } from '../choosing/registerChoosing'
import { registerMargin } from '../choosing/registerMargin'
import { registerClauseCounts, type CountsOfDraft } from '../counts/clauseCounts'
import { registerEmptyMark } from '../emptyMark'
import { registerFarClauses } from '../farClauses/registerFarClauses'
import { createFoldDrawing } from '../folding/foldDrawing'
import type { Folds } from '../folding/folds'
import { registerFoldKeys } from '../folding/registerFoldKeys'
import { registerFolding, type FoldTurn } from '../folding/registerFolding'
import { registerKeptCaret } from '../keptCaret'
import { registerTypewriter } from '../typewriter'

/** What the view says, in the interface's language. */
export interface ViewWords {
  /** Beside a folded clause: how many it hides. */
  hidden(clauses: number): string
  turned(turn: FoldTurn): string
  /** `name` tells which one it is where it is one. */
  chosen(clauses: number, name: string): string
}

/** How the draft is looked at, which changes nothing of it. */
export interface DraftView {
  counts: CountsOfDraft
  $chosen: Choosing['$chosen']
  /** Folds or unfolds the clause with the caret, or the section around it. */
  toggleFold(): void
  foldAll(): void
  unfoldAll(): void
  setWords(words: ViewWords): void
  unregister(): void
}

/** So much of a clause without a label tells which one it is. */
const NAME_LENGTH = 40

export function registerDraftView(
  editor: LexicalEditor,
  folds: Folds,
  labelOf: (key: NodeKey) => string,
): DraftView {
  let words: ViewWords | null = null
  const drawing = createFoldDrawing(editor)
  const folding = registerFolding(editor, folds, drawing)
  const choosing = registerChoosing(editor, folding)
  const counts = registerClauseCounts(editor, choosing.$chosen)
  const say = (turn: FoldTurn | null): void => {
    if (turn && words) announce(words.turned(turn))
  }
  const sayChosen = (): void => {
    const chosen = editor.getEditorState().read(() => {
      const clauses = choosing.$chosen()
      const [only] = clauses ?? []
      return clauses && only && { count: clauses.length, name: labelOf(only.getKey()) || only.getTextContent().slice(0, NAME_LENGTH) }
    })
    if (chosen && words) announce(words.chosen(chosen.count, chosen.name))
  }
  const toggleFold = (key?: NodeKey): void => say(folding.toggle(key))

  const unregister = mergeRegister(
    registerFarClauses(editor, folding),
    registerChoiceKeys(editor, choosing, folding),
    registerMargin(editor, choosing, folding, toggleFold),
    registerFoldKeys(editor, { toggle: () => toggleFold(), foldAll: () => say(folding.foldAll()), unfoldAll: () => say(folding.unfoldAll()) }),
    registerTypewriter(editor),
    registerEmptyMark(editor),
    registerKeptCaret(editor),
    choosing.subscribe(sayChosen),
    choosing.unregister,
    folding.unregister,
    counts.unregister,
  )
  return {
    counts,
    $chosen: choosing.$chosen,
    toggleFold: () => toggleFold(),
    foldAll: () => say(folding.foldAll()),
    unfoldAll: () => say(folding.unfoldAll()),
    setWords(next) {
      words = next
      drawing.setWords(next.hidden)
    },
    unregister,
  }
}
