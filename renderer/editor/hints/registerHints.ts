import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import type { CheckedText } from '../../../shared/checks/check'
import { createChecker, placeOf, type Checker } from '../../../shared/checks/createChecker'
import { findDismissal } from '../../../shared/checks/dismissals'
import type { ClauseId } from '../../../shared/model/clause'
import type { Hint } from '../../../shared/model/hint'
import { registerDirtyClauses } from '../dirtyClauses'
import { $clauseByKey, $clauseNodes, $readClause } from '../document'
import { $selectPlaces, $selectedPlaces } from '../history/selectedPlaces'
import { whenIdle } from '../whenIdle'
import { fixHints } from './fixHints'
import { createHintMarks } from './hintMarks'
import { isAt, type HintPolicy, type Hints, type HintState } from './hintState'
import { registerPointedHint } from './pointedHint'
import { registerWrittenClause } from './writtenClause'

/** How long one turn may read clauses before the page gets its breath back. */
const TURN_MS = 6

const NOTHING: HintState = { shown: [], dismissed: [], unchecked: [], pointed: null, complete: false }

export interface RegisteredHints extends Hints {
  /** The draft has another scheme or language: everything is read anew. */
  setText(text: CheckedText): void
  unregister(): void
}

/**
 * Keeps the hints of a draft and their marks. Clauses that changed are read while the page is idle, a
 * few at a time; the clause being written is left alone, and what was said of it withdrawn, until its
 * writer is done.
 */
export function registerHints(
  editor: LexicalEditor,
  initial: CheckedText,
  labelOf: (key: NodeKey) => string,
): RegisteredHints {
  let text = initial
  let checker: Checker = createChecker(text)
  let policy: HintPolicy = { off: [], dismissed: [] }
  let state = NOTHING
  let keys = new Map<ClauseId, NodeKey>()
  let rank = new Map<ClauseId, number>()
  let orderKnown = false
  let last: Hint | null = null
  let cancel: (() => void) | undefined
  const queue = new Set<NodeKey>()
  /** Clauses whose words changed since their marks were drawn. */
  const redraw = new Set<NodeKey>()
  const listeners = new Set<() => void>()

  const setState = (change: Partial<HintState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const marks = createHintMarks(editor)
  const written = registerWrittenClause(editor, (left) => {
    if (left !== null) queue.add(left)
    later()
  })
  const pointing = registerPointedHint(editor, marks, (pointed) => setState({ pointed }))

  const $readOrder = (): void => {
    const nodes = $clauseNodes()
    keys = new Map(nodes.map((node) => [node.__id, node.getKey()]))
    rank = new Map(nodes.map((node, index) => [node.__id, index]))
    checker.setOrder(nodes.map((node) => node.__id))
    orderKnown = true
  }
  const $readSome = (): void => {
    if (!orderKnown) $readOrder()
    const until = performance.now() + TURN_MS
    for (const key of queue) {
      queue.delete(key)
      // It is queued again when its writer is done.
      if (key === written.key()) continue
      const node = $clauseByKey(key)
      if (!node?.isAttached()) continue
      if (keys.get(node.__id) !== key) $readOrder()
      checker.read($readClause(node))
      redraw.add(key)
      if (performance.now() > until) return
    }
  }
  const show = (): void => {
    const off = new Set(policy.off)
    const writtenKey = written.key()
    const shown: Hint[] = []
    const dismissed: Hint[] = []
    for (const hint of checker.hints()) {
      if (off.has(hint.check) || keys.get(hint.clauseId) === writtenKey) continue
      const refused = findDismissal(hint, policy.dismissed)
      if (!refused) shown.push(hint)
      else if (refused.clauseId !== null) dismissed.push(hint)
    }
    const byClause = Map.groupBy(shown, ({ clauseId }) => keys.get(clauseId) ?? '')
    editor.getEditorState().read(() => {
      for (const key of new Set([...marks.keys(), ...byClause.keys()])) marks.$draw(key, byClause.get(key) ?? [], redraw.has(key))
    })
    redraw.clear()
    const unchecked = policy.dismissed.flatMap(({ check, clauseId }) => (clauseId === null ? [check] : []))
    setState({ shown, dismissed, unchecked, complete: true })
  }
  const work = (): void => {
    cancel = undefined
    editor.getEditorState().read($readSome)
    if (queue.size > 0) later()
    else show()
  }
  const later = (): void => {
    cancel ??= whenIdle(work)
  }
  const readAll = (): void => {
    editor.getEditorState().read(() => {
      for (const node of $clauseNodes()) queue.add(node.getKey())
    })
    orderKnown = false
    later()
  }

  const go = (hint: Hint): void => {
    const key = keys.get(hint.clauseId)
    if (key === undefined) return
    last = hint
    const place = { clause: hint.clauseId, offset: placeOf(hint) }
    editor.update(() => void $selectPlaces({ anchor: place, focus: place }, () => $clauseByKey(key)), { discrete: true })
    editor.focus()
    editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
  }
  const step = (direction: 1 | -1): Hint | null => {
    const { shown } = state
    const at = editor.getEditorState().read($selectedPlaces)?.focus
    const from = at && [rank.get(at.clause) ?? 0, at.offset] as const
    const standing = (hint: Hint) => [rank.get(hint.clauseId) ?? 0, placeOf(hint)] as const
    // Several hints may start at one place: from the one gone to last, the next is the next.
    const there = last && from && shown.indexOf(last) >= 0 && order(standing(last), from) === 0 ? shown.indexOf(last) : -1
    let index = there + direction
    if (there < 0) {
      const after = from ? shown.findIndex((hint) => order(standing(hint), from) > 0) : 0
      const before = from ? shown.findLastIndex((hint) => order(standing(hint), from) < 0) : -1
      index = direction > 0 ? after : before
      if (direction > 0 && after < 0) index = 0
    }
    const hint = shown.at(index < 0 ? -1 : index % Math.max(1, shown.length)) ?? null
    if (hint) go(hint)
    return hint
  }

  const unregister = mergeRegister(
    registerDirtyClauses(editor, ({ changed, order: reordered }) => {
      for (const node of changed) queue.add(node.getKey())
      if (reordered) orderKnown = false
      later()
    }),
    editor.registerRootListener(() => {
      marks.forget()
      readAll()
    }),
    written.unregister,
    pointing.unregister,
    marks.unregister,
    () => cancel?.(),
  )
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setPolicy(next) {
      policy = next
      if (state.complete) show()
    },
    setText(next) {
      if (next.scheme === text.scheme && next.language === text.language) return
      text = next
      checker = createChecker(text)
      readAll()
    },
    labelOf: (id) => labelOf(keys.get(id) ?? ''),
    fix: (hints) => fixHints(editor, hints),
    fixHere() {
      const at = editor.getEditorState().read($selectedPlaces)?.focus
      const here = state.shown.find(
        (hint) => hint.fix && hint.clauseId === at?.clause && isAt(hint, at.offset),
      )
      return here ? fixHints(editor, [here]) > 0 : false
    },
    go,
    step,
    unpoint: pointing.clear,
    unregister,
  }
}

function order(one: readonly [number, number], other: readonly [number, number]): number {
  return one[0] - other[0] || one[1] - other[1]
}
