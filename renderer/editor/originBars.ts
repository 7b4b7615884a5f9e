import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { createVocabulary, type Vocabulary } from '../../shared/compare/words/vocabulary'
import type { Origin } from '../../shared/model/origin'
import { barState, byNearness, type ToldOrigin } from '../../shared/origins/barState'
import { standingOf, type Standing } from '../../shared/origins/standing'
import { registerDirtyClauses } from './dirtyClauses'
import { $clauseByKey, $clauseNodes } from './document'
import { registerPointedBar } from './pointedBar'
import { whenIdle } from './whenIdle'

/** How long one turn may compare wordings before the page gets its breath back. */
const TURN_MS = 8
/** Wordings remembered for each origin, so that undo and redo compare nothing anew. */
const MOST_REMEMBERED = 6
/** Clauses read with one vocabulary; a long draft's opening and an hour of typing. */
const MOST_USES = 5000

/** Says in a sentence how a clause stands to its origins, the nearest first. */
export type DescribeOrigins = (told: readonly ToldOrigin[]) => string

export interface OriginBars {
  /** Looks again at every clause with origins, as when more of them have been read from the store. */
  refresh(): void
  /** What a bar says when pointed at, and to who does not see it. */
  setWords(describe: DescribeOrigins): void
  unregister(): void
}

/**
 * Keeps on each clause's element, as `data-origin`, how its wording stands to where it came from (see
 * `barState`; absent where it came from nowhere), and in words as its description. Computed while the page is
 * idle, for clauses that changed; never between a key and its letter.
 */
export function registerOriginBars(
  editor: LexicalEditor,
  language: () => string,
  findOrigin: (id: string) => Origin | undefined,
): OriginBars {
  const queue = new Set<NodeKey>()
  const standings = rememberedStandings()
  let describe: DescribeOrigins = () => ''
  let cancel: (() => void) | undefined

  const draw = (key: NodeKey): void => {
    const element = editor.getElementByKey(key)
    if (!element) return
    const told = editor.getEditorState().read(() => {
      const node = $clauseByKey(key)
      const origins = (node?.__origins ?? []).flatMap((id) => findOrigin(id) ?? [])
      if (!node || origins.length === 0) return []
      const text = node.getTextContent()
      return origins.map((origin) => ({ origin, standing: standings(origin, text, language()) }))
    })
    const state = barState(told)
    if (!state) {
      delete element.dataset.origin
      element.removeAttribute('aria-description')
      return
    }
    element.dataset.origin = state
    element.setAttribute('aria-description', describe(byNearness(told)))
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
    registerPointedBar(editor),
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
  return {
    refresh,
    setWords(words) {
      describe = words
      refresh()
    },
    unregister,
  }
}

/** `standingOf`, which looks nothing up twice: an origin never changes, and a clause often is what it was before. */
function rememberedStandings(): (origin: Origin, text: string, language: string) => Standing {
  const known = new WeakMap<Origin, Map<string, Standing>>()
  // Cutting a long clause into words takes longer than comparing them: what was cut once is not cut again.
  const vocabulary = reusedVocabulary()
  return (origin, text, language) => {
    const byText = known.get(origin) ?? new Map<string, Standing>()
    known.set(origin, byText)
    const key = `${language}\n${text}`
    const standing = byText.get(key) ?? standingOf(origin, text, language, vocabulary(language))
    // The last used goes last: the first is the one that was not asked for longest.
    byText.delete(key)
    byText.set(key, standing)
    if (byText.size > MOST_REMEMBERED) byText.delete(byText.keys().next().value!)
    return standing
  }
}

/** The vocabulary of a language, begun anew before what was typed letter by letter fills it. */
function reusedVocabulary(): (language: string) => Vocabulary {
  let present = { language: '', words: createVocabulary(''), uses: 0 }
  return (language) => {
    if (present.language !== language || ++present.uses > MOST_USES) present = { language, words: createVocabulary(language), uses: 0 }
    return present.words
  }
}
