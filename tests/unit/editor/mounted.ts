import type { LexicalEditor } from 'lexical'
import type { Clause } from '../../../shared/model/clause'
import { createDraftEditor } from '../../../renderer/editor/createDraftEditor'
import { foldsOf } from '../../../renderer/editor/folding/folds'
import { registerDraftView, type DraftView } from '../../../renderer/editor/view/registerDraftView'

export interface Mounted {
  editor: LexicalEditor
  root: HTMLElement
  view: DraftView
  /** Each clause that is not hidden: "words", "words +3" where it hides three, in asterisks where it is chosen. */
  seen(): string[]
  /** A key pressed in the text, which goes to the editor and nowhere else. */
  press(key: string, modifiers?: KeyboardEventInit): void
}

// jsdom lays nothing out: there is nowhere to scroll, and no place a caret is at.
Element.prototype.scrollIntoView = () => undefined
Range.prototype.getBoundingClientRect = () => new DOMRect()

let drafts = 0

/** A draft on a page, with its view; `id` names what is remembered of it. */
export function mounted(clauses: readonly Clause[], id = `draft${drafts++}`): Mounted {
  const editor = createDraftEditor({
    clauses,
    onError(error) {
      throw error
    },
  })
  const root = document.createElement('div')
  root.contentEditable = 'true'
  root.tabIndex = 0
  document.body.append(root)
  const view = registerDraftView(editor, foldsOf(id), () => '')
  view.setWords({ hidden: (count) => String(count), turned: () => '', chosen: () => '' })
  editor.setRootElement(root)
  root.focus()
  const shown = (element: HTMLElement): string => {
    const { folded } = element.dataset
    const words = (element.textContent ?? '') + (folded === undefined ? '' : ` +${folded}`)
    return element.hasAttribute('data-whole') ? `*${words}*` : words
  }
  return {
    editor,
    root,
    view,
    seen: () => ([...root.children] as HTMLElement[]).filter((element) => !element.hasAttribute('data-hidden')).map(shown),
    press(key, modifiers = {}) {
      root.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }))
      editor.update(() => undefined, { discrete: true })
    },
  }
}

