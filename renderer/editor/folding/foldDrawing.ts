import type { LexicalEditor, NodeKey } from 'lexical'

/** How a clause is to look. */
export interface FoldLook {
  key: NodeKey
  isHidden: boolean
  /** How many clauses it hides: 0 where it is open, null where it has none to hide. */
  hides: number | null
}

export interface FoldDrawing {
  draw(looks: readonly FoldLook[]): void
  /** Takes every element for a new one, as after mounting. */
  forget(): void
  /** Says in other words how many clauses are hidden. */
  setWords(words: (clauses: number) => string): void
}

/**
 * Writes on the elements what folding makes of them: `data-hidden`; `data-fold`, open or folded, where
 * something can be hidden; `data-folded` with the words that say how much is. Only what is another is written.
 */
export function createFoldDrawing(editor: LexicalEditor): FoldDrawing {
  let drawn = new WeakMap<HTMLElement, string>()
  let words = (clauses: number): string => String(clauses)
  let last: readonly FoldLook[] = []

  const draw = (looks: readonly FoldLook[]): void => {
    last = looks
    for (const { key, isHidden, hides } of looks) {
      const element = editor.getElementByKey(key)
      if (!element) continue
      const look = `${isHidden} ${hides}`
      if ((drawn.get(element) ?? 'false null') === look) continue
      drawn.set(element, look)
      element.toggleAttribute('data-hidden', isHidden)
      set(element, 'fold', hides === null ? null : hides === 0 ? 'open' : 'folded')
      set(element, 'folded', hides ? words(hides) : null)
    }
  }

  return {
    draw,
    forget() {
      drawn = new WeakMap()
    },
    setWords(next) {
      words = next
      drawn = new WeakMap()
      draw(last)
    },
  }
}

function set(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete element.dataset[name]
  else element.dataset[name] = value
}
