import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { spellingWords, type SpelledWord } from '../../../shared/language/spellingWords'
import { registerDirtyClauses } from '../dirtyClauses'
import { $clauseByKey, $clauseNodes } from '../document'
import { liveRange } from '../hints/domRange'
import { $selectPlaces, $selectedPlaces } from '../history/selectedPlaces'
import { whenIdle } from '../whenIdle'
import { registerAskingForWord } from './askingForWord'
import { replaceWord } from './replaceWord'
import type { Spelling, SpellingBackend, SpellingState } from './spelling'
import { createSpellingMarks, type MarkedWord } from './spellingMarks'
import { createSpellingVerdicts } from './spellingVerdicts'
import { $caretInClause, registerTypedWord } from './typedWord'

/** How long one turn may read clauses before the page gets its breath back. */
const TURN_MS = 6

export interface RegisteredSpelling extends Spelling {
  unregister(): void
}

/**
 * Marks the words of a draft that no dictionary has. Clauses that changed are read while the page is idle,
 * a few at a time; the word being typed is left alone until the caret leaves it.
 */
export function registerSpelling(editor: LexicalEditor, language: string, backend: SpellingBackend): RegisteredSpelling {
  let known: ReadonlySet<string> | null = null
  let state: SpellingState = { count: 0, asked: null }
  let asked: MarkedWord | null = null
  let asksSoon = false
  let orderChanged = false
  let cancel: (() => void) | undefined
  const queue = new Set<NodeKey>()
  /** The words of a clause that no dictionary has, the user's own among them, or that none was asked about. */
  const doubtful = new Map<NodeKey, SpelledWord[]>()
  const waiting = new Set<NodeKey>()
  const listeners = new Set<() => void>()
  const marks = createSpellingMarks(editor)

  const setState = (change: Partial<SpellingState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const isOwn = (word: string): boolean => {
    const own = known ?? new Set()
    return own.has(word) || own.has(word.toLowerCase())
  }
  const $show = (key: NodeKey): void => {
    if (known) marks.$draw(key, (doubtful.get(key) ?? []).filter(({ word }) => verdicts.of(word) === false && !isOwn(word)))
  }
  const tellCount = (): void => {
    if (marks.count() !== state.count) setState({ count: marks.count() })
    if (!asksSoon || waiting.size > 0) return
    asksSoon = false
    const here = editor.getEditorState().read($markedHere)
    if (here) void ask(here)
  }
  const $read = (key: NodeKey): void => {
    const clause = $clauseByKey(key)
    if (!clause?.isAttached()) return forget(key)
    const words = spellingWords(clause.getTextContent(), language).filter(
      (word) => verdicts.of(word.word) !== true && !typed.$is(key, word),
    )
    if (words.length > 0) doubtful.set(key, words)
    else doubtful.delete(key)
    $show(key)
    for (const { word } of words) {
      if (verdicts.of(word) !== undefined) continue
      verdicts.want(word)
      waiting.add(key)
    }
  }
  const forget = (key: NodeKey): void => {
    doubtful.delete(key)
    waiting.delete(key)
    marks.erase(key)
  }
  const $forgetRemoved = (): void => {
    orderChanged = false
    for (const key of doubtful.keys()) if (!$clauseByKey(key)?.isAttached()) forget(key)
  }
  const work = (): void => {
    cancel = undefined
    const until = performance.now() + TURN_MS
    editor.getEditorState().read(() => {
      if (orderChanged) $forgetRemoved()
      for (const key of queue) {
        queue.delete(key)
        $read(key)
        if (performance.now() > until) return
      }
    })
    if (queue.size > 0) later()
    else verdicts.send()
    tellCount()
  }
  const later = (): void => {
    cancel ??= whenIdle(work)
  }
  const readAll = (): void => {
    editor.getEditorState().read(() => {
      for (const node of $clauseNodes()) queue.add(node.getKey())
    })
    later()
  }
  const verdicts = createSpellingVerdicts(backend.check, () => {
    editor.getEditorState().read(() => {
      for (const key of waiting) $show(key)
    })
    waiting.clear()
    tellCount()
  })
  const typed = registerTypedWord(editor, (key) => {
    queue.add(key)
    later()
  })

  const $markedHere = (): MarkedWord | null => {
    const at = $selectedPlaces()?.focus
    const key = at && $clauseNodes().find((node) => node.getId() === at.clause)?.getKey()
    if (!at || key === undefined) return null
    return marks.in(key).find(({ start, end }) => at.offset >= start && at.offset <= end) ?? null
  }
  const ask = async (word: MarkedWord): Promise<void> => {
    asked = word
    const suggestions = await backend.suggest(word.word).catch(() => [])
    const box = asked === word ? liveRange(word.range)?.getBoundingClientRect() : undefined
    if (!box) return
    setState({ asked: { word: word.word, suggestions, place: { left: box.left, top: box.top, bottom: box.bottom } } })
  }
  const askHere = (): boolean => {
    const here = editor.getEditorState().read($markedHere)
    if (here) {
      void ask(here)
      return true
    }
    const caret = editor.getEditorState().read($caretInClause)
    if (!caret || !editor.getEditorState().read(() => $isTyping(caret.key))) return false
    // The word being typed is done with for whoever asks about it.
    asksSoon = true
    typed.finish()
    return true
  }
  const $isTyping = (key: NodeKey): boolean =>
    spellingWords($clauseByKey(key)?.getTextContent() ?? '', language).some((word) => typed.$is(key, word))
  const close = (): void => {
    asked = null
    if (state.asked) setState({ asked: null })
    editor.focus()
  }
  const step = (direction: 1 | -1): boolean => {
    const found = editor.getEditorState().read(() => {
      const nodes = $clauseNodes()
      const all = nodes.flatMap((node, rank) => marks.in(node.getKey()).map((word) => ({ word, rank, id: node.getId() })))
      const at = $selectedPlaces()?.focus
      const rank = nodes.findIndex((node) => node.getId() === at?.clause)
      const isAfter = (one: (typeof all)[number]) => one.rank > rank || (one.rank === rank && one.word.start >= (at?.offset ?? 0))
      const isBefore = (one: (typeof all)[number]) => one.rank < rank || (one.rank === rank && one.word.end < (at?.offset ?? 0))
      return direction > 0 ? (all.find(isAfter) ?? all[0]) : (all.findLast(isBefore) ?? all.at(-1))
    })
    if (!found) return false
    const { word, id } = found
    const $select = () =>
      $selectPlaces({ anchor: { clause: id, offset: word.start }, focus: { clause: id, offset: word.end } }, () => $clauseByKey(word.key))
    editor.update(() => void $select(), { discrete: true })
    editor.focus()
    editor.getElementByKey(word.key)?.scrollIntoView({ block: 'center' })
    return true
  }

  const unregister = mergeRegister(
    typed.unregister,
    registerDirtyClauses(editor, ({ changed, order, editorState }) => {
      orderChanged ||= order
      for (const node of changed) queue.add(node.getKey())
      // The lines move with the letters; where there are none, there is time.
      const marked = changed.map((node) => node.getKey()).filter((key) => marks.in(key).length > 0)
      if (marked.length <= 2) editorState.read(() => marked.forEach($read))
      later()
    }),
    editor.registerRootListener(() => {
      marks.clear()
      readAll()
    }),
    registerAskingForWord(editor, marks, { askHere, ask: (word) => void ask(word) }),
    marks.unregister,
    () => cancel?.(),
  )
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setKnown(words) {
      known = new Set(words)
      editor.getEditorState().read(() => [...doubtful.keys()].forEach($show))
      tellCount()
    },
    askHere,
    replace(word) {
      if (asked) {
        const { key, start, end } = asked
        const from = editor.getEditorState().read(() => $clauseByKey(key)?.getTextContent().slice(start, end) ?? '')
        replaceWord(editor, key, { start, end }, from, from.includes("'") ? word : word.replaceAll("'", '’'))
      }
      close()
    },
    close,
    step,
    unregister,
  }
}
