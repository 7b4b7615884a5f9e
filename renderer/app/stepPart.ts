/** Where the keyboard enters each part of the window, in their order; else at the first thing in it that takes the focus. */
const ENTRIES = {
  library: '[role="combobox"]',
  text: '[contenteditable="true"]',
  side: '[role="tab"][aria-selected="true"]',
} as const
const TAKES_FOCUS = 'a[href], button:not(:disabled), input, [tabindex="0"]'

/** Takes the focus to the part of the window after, or before, the one it is in; the parts that are put away are passed over. */
export function stepPart(step: 1 | -1, draft: { focus: () => void } | null): void {
  const entries = Object.entries(ENTRIES).flatMap(([name, entry]) => {
    const part = document.querySelector<HTMLElement>(`[data-part="${name}"]`)
    if (!part?.checkVisibility()) return []
    const own = [...part.querySelectorAll<HTMLElement>(entry)].find((element) => element.checkVisibility())
    return [{ part, element: own ?? part.querySelector<HTMLElement>(TAKES_FOCUS) }]
  })
  const here = entries.findIndex(({ part }) => part.contains(document.activeElement))
  const next = entries.at(here < 0 ? Math.min(step, 0) : (here + step) % entries.length)?.element
  // The editor puts the caret back where it was.
  if (next?.isContentEditable && draft) draft.focus()
  else next?.focus()
}
