export interface ToastMessage {
  id: number
  text: string
  /** What can be done about it, such as bringing back what was removed. */
  action?: { label: string; run: () => void } | undefined
}

/** Long enough to read a sentence twice; a message with an action stays until it is answered. */
const SHOWN_MS = 6000
const MOST_AT_ONCE = 3

let messages: readonly ToastMessage[] = []
let spoken = { id: 0, text: '' }
let nextId = 1
const listeners = new Set<() => void>()

function change(next: readonly ToastMessage[]): void {
  messages = next
  for (const listener of listeners) listener()
}

/** Shows a message at the foot of the window and tells it to assistive technology. */
export function showToast(text: string, action?: ToastMessage['action']): void {
  const id = nextId++
  spoken = { id, text }
  change([...messages, { id, text, action }].slice(-MOST_AT_ONCE))
  if (!action) setTimeout(() => dismissToast(id), SHOWN_MS)
}

export function dismissToast(id: number): void {
  change(messages.filter((message) => message.id !== id))
}

/** Tells assistive technology something that is already visible to the eye. */
export function announce(text: string): void {
  spoken = { id: nextId++, text }
  change(messages)
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function listToasts(): readonly ToastMessage[] {
  return messages
}

/** The last thing said; its id changes even when the same words are said again. */
export function findSpoken(): { id: number; text: string } {
  return spoken
}
