import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { quotedWording } from '../../shared/clauses/quotedWording'
import { originStatus } from '../../shared/compare/originStatus'
import type { Origin, OriginStatus } from '../../shared/model/origin'
import { registerDirtyClauses } from './dirtyClauses'
import { $clauseByKey, $clauseNodes } from './document'
import { whenIdle } from './whenIdle'

/** How long one turn may compare wordings before the page gets its breath back. */
const TURN_MS = 8

export interface OriginBars {
  /** Looks again at every clause with origins, as when more of them have been read from the store. */
  refresh(): void
  unregister(): void
}

/**
 * Keeps on each clause's element, as `data-origin`, how its wording stands to where it came from:
 * verbatim, adapted or drifted; digest where it came from a summary, which nobody agreed; absent where
 * it came from nowhere. Of several origins the nearest counts. Computed while the page is idle, for clauses that changed.
 */
export function registerOriginBars(
  editor: LexicalEditor,
  language: () => string,
  findOrigin: (id: string) => Origin | undefined,
): OriginBars {
  const queue = new Set<NodeKey>()
  let cancel: (() => void) | undefined

  const draw = (key: NodeKey): void => {
    const element = editor.getElementByKey(key)
    if (!element) return
    const state = editor.getEditorState().read(() => {
      const node = $clauseByKey(key)
      const origins = (node?.__origins ?? []).flatMap((id) => findOrigin(id) ?? [])
      return node && barOf(origins, node.getTextContent(), language())
    })
    if (state) element.dataset.origin = state
    else delete element.dataset.origin
  }
  const work = (): void => {
    cancel = undefined
    const until = performance.now() + TURN_MS
    for (const key of queue) {
      queue.delete(key)
      draw(key)
      if (performance.now() > until) break
    }
    if (queue.size > 0) later()
  }
  const later = (): void => {
    cancel ??= whenIdle(work)
  }
  const refresh = (): void => {
    editor.getEditorState().read(() => {
      for (const node of $clauseNodes()) if (node.__origins.length > 0) queue.add(node.getKey())
    })
    if (queue.size > 0) later()
  }

  const unregister = mergeRegister(
    registerDirtyClauses(editor, ({ changed }) => {
      for (const node of changed) {
        const element = editor.getElementByKey(node.getKey())
        if (node.__origins.length > 0 || element?.dataset.origin) queue.add(node.getKey())
      }
      if (queue.size > 0) later()
    }),
    editor.registerRootListener(refresh),
    () => cancel?.(),
  )
  return { refresh, unregister }
}

/** What the origin a wording has kept most of makes its bar say; undefined where there is none. */
function barOf(origins: readonly Origin[], text: string, language: string): OriginStatus['state'] | 'digest' | undefined {
  let best: { origin: Origin; status: OriginStatus } | undefined
  for (const origin of origins) {
    const status = originStatus(quotedWording(origin, text), text, language)
    if (!best || status.kept > best.status.kept) best = { origin, status }
  }
  return best?.origin.wording === 'digest' ? 'digest' : best?.status.state
}
