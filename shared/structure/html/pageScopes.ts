import type { OpenElement } from './elementStack'
import type { NoteScope } from './noteScopes'

/** Elements that can be, or hold, a note. */
const HOLDERS = new Set(['aside', 'dd', 'div', 'li', 'ol', 'p', 'section', 'ul'])

const NOTE = /\b(?:doc-footnote|doc-endnote|footnote|endnote|rearnote)\b/
const NOTES = /\b(?:doc-endnotes|footnotes|endnotes|rearnotes)\b/

/** Follows which stretches of a page are open, so that each block can be told where it was read. */
export function createPageScopes() {
  const open: { element: OpenElement; scope: NoteScope }[] = []

  return {
    innermost: (): NoteScope | null => open.at(-1)?.scope ?? null,

    opened(element: OpenElement, attributes: ReadonlyMap<string, string>, items: number): void {
      if (!HOLDERS.has(element.tag)) return
      const id = attributes.get('id')
      const role = `${attributes.get('role') ?? ''} ${attributes.get('epub:type') ?? ''}`
      const holdsNotes = NOTES.test(role) || attributes.has('data-footnotes')
      const declared = holdsNotes ? 'notes' : NOTE.test(role) ? 'note' : null
      const around = open.at(-1)?.scope ?? null
      const scope = { around, names: new Set(id ? [id] : []), backs: new Set<string>(), declared, fresh: true, items } as const
      open.push({ element, scope })
    },

    closed(element: OpenElement): void {
      if (open.at(-1)?.element === element) open.pop()
    },

    /** Something was read where the page stands now. */
    written(): void {
      for (let at = open.length - 1; at >= 0 && open[at]!.scope.fresh; at--) open[at]!.scope.fresh = false
    },

    /**
     * The page stands at a link that can itself be linked to. Where it opens a paragraph, its names are those
     * of the paragraph, or of what the paragraph is the first of, up to an element that has a name already.
     */
    named(names: readonly string[]): void {
      let named: NoteScope | null = null
      for (let at = open.length - 1, up = 0; at >= 0 && up < 2; at--, up++) {
        const { scope } = open[at]!
        if (!scope.fresh || scope.declared === 'notes') break
        named = scope
        if (scope.names.size > 0) break
      }
      for (const name of names) named?.names.add(name)
    },
  }
}
