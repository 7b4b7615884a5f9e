import {
  $getSelection,
  $isRangeSelection,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { adaptCase } from '../../../shared/find/adaptCase'
import type { FindQuery } from '../../../shared/find/createFinder'
import { obstacleIn, type Obstacle } from '../../../shared/find/obstacleIn'
import { placeAfter, type Replacement } from '../../../shared/find/replaceInRuns'
import { wordsAround, type FoundWords } from '../../../shared/find/wordsAround'
import type { ClauseNode } from '../ClauseNode'
import { $contentOf } from '../content'
import { registerDirtyClauses } from '../dirtyClauses'
import { $clauseByKey, $clauseOf } from '../document'
import { $selectedPlaces, $selectPlaces } from '../history/selectedPlaces'
import { whenIdle } from '../whenIdle'
import { createMatcher, type DraftMatch } from './draftMatches'
import { createFoundHighlights } from './foundHighlights'
import { $replaceIn } from './replaceMatches'
import { showMatch } from './showMatch'

/** What stands in a match's place, or what would; to be shown before it is done. */
export interface PlannedReplacement extends Replacement {
  key: NodeKey
  /** The label of its clause; '' where it has none. */
  label: string
  around: FoundWords
  /** Why it cannot be replaced; null where it can. */
  obstacle: Obstacle | null
}

export interface NewWords {
  words: string
  /** True to give them the capitals of the words they replace. */
  keepCase: boolean
}

export interface FinderState {
  count: number
  /** The match one is at, from 0; -1 while one is at none. */
  position: number
  /** That match with the words around it. */
  current: PlannedReplacement | null
}

/** Finds words in the draft and replaces them; follows the draft while it is edited. */
export interface DraftFinder {
  /** The same object until something changed. */
  state(): FinderState
  subscribe(listener: () => void): () => void
  /** Goes to the first match from the caret on; null ends the search. */
  seek(query: FindQuery | null): void
  /** To the next match or the one before, round the ends of the text. */
  step(by: 1 | -1): void
  /** Replaces the match one is at and goes to the next; only goes on where that one cannot be replaced. */
  replaceCurrent(by: NewWords): void
  /** What replacing every match would do. */
  plan(by: NewWords): PlannedReplacement[]
  /** Does what was planned, as one step to undo, where the words are still those planned for; how many that were. */
  replaceAll(planned: readonly PlannedReplacement[]): number
  /** The selected words, where they stand in one clause; ''. */
  selectedWords(): string
  unregister(): void
}

const NOTHING: FinderState = { count: 0, position: -1, current: null }

export function createDraftFinder(editor: LexicalEditor, labelOf: (key: NodeKey) => string): DraftFinder {
  const listeners = new Set<() => void>()
  const highlights = createFoundHighlights(editor)
  let $listMatches: (() => DraftMatch[]) | null = null
  let matches: DraftMatch[] = []
  let position = -1
  let state = NOTHING
  let cancel: (() => void) | undefined

  const read = <T>(look: () => T): T => editor.getEditorState().read(look)
  const tell = (): void => {
    const current = matches[position]
    state = { count: matches.length, position, current: current ? read(() => $plan(current, null)) : null }
    if ($listMatches) highlights.show(matches, current)
    else highlights.clear()
    for (const listener of listeners) listener()
  }
  const $plan = (match: DraftMatch, by: NewWords | null): PlannedReplacement => {
    const clause = $clauseByKey(match.key)
    const around = wordsAround(clause?.getTextContent() ?? '', match)
    const words = !by ? around.found : by.keepCase ? adaptCase(by.words, around.found) : by.words
    return { ...match, words, label: labelOf(match.key), around, obstacle: clause && obstacleIn($contentOf(clause), match) }
  }
  const search = (): void => void (matches = $listMatches ? read($listMatches) : [])
  /** Goes to the first match from a place on, or round the end to the first of all. */
  const goFrom = (place: number): void => {
    position = matches.length === 0 ? -1 : place < 0 ? 0 : place
    const match = matches[position]
    if (match) select(match)
    tell()
  }
  const select = (match: DraftMatch): void => {
    const hasFocus = editor.getRootElement()?.contains(document.activeElement) ?? false
    editor.update(
      () => {
        const clause = $clauseByKey(match.key)
        if (!clause) return
        const id = clause.getId()
        $selectPlaces({ anchor: { clause: id, offset: match.start }, focus: { clause: id, offset: match.end } }, () => clause)
      },
      { discrete: true, tag: hasFocus ? [SKIP_SCROLL_INTO_VIEW_TAG] : [SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
    )
    showMatch(editor, match)
  }
  /** The first match that starts at a place of a clause or behind it. */
  const firstFrom = (key: NodeKey, offset: number): number => {
    const index = read(() => $clauseByKey(key)?.getIndexWithinParent() ?? 0)
    return matches.findIndex(({ clause, start }) => clause > index || (clause === index && start >= offset))
  }
  const firstFromCaret = (): number => {
    const caret = read(() => {
      const places = $selectedPlaces()
      const selection = $getSelection()
      const clause = $isRangeSelection(selection) ? $clauseOf(selection.focus.getNode()) : null
      if (!places || !clause) return null
      const isOne = places.anchor.clause === places.focus.clause
      return { key: clause.getKey(), offset: isOne ? Math.min(places.anchor.offset, places.focus.offset) : places.focus.offset }
    })
    return caret ? firstFrom(caret.key, caret.offset) : 0
  }
  const follow = (): void => {
    cancel = undefined
    const last = matches[position]
    search()
    position = last ? firstFrom(last.key, last.start) : -1
    if (position < 0 && matches.length > 0) position = 0
    tell()
  }
  const write = (replacements: ReadonlyMap<NodeKey, readonly Replacement[]>): void => {
    editor.update(
      () => {
        const byClause = [...replacements].flatMap(([key, ofClause]): [ClauseNode, readonly Replacement[]][] => {
          const clause = $clauseByKey(key)
          return clause ? [[clause, ofClause]] : []
        })
        $replaceIn(new Map(byClause))
      },
      { discrete: true, tag: [SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
    )
  }

  const unregister = mergeRegister(
    registerDirtyClauses(editor, () => {
      if ($listMatches) cancel ??= whenIdle(follow)
    }),
    () => cancel?.(),
    highlights.clear,
  )

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    seek(query) {
      $listMatches = query && query.words !== '' ? createMatcher(query) : null
      search()
      if ($listMatches) goFrom(firstFromCaret())
      else {
        position = -1
        tell()
      }
    },
    step(by) {
      if (matches.length > 0) goFrom((position + by + matches.length) % matches.length)
    },
    replaceCurrent(by) {
      const match = matches[position]
      if (!match) return
      const planned = read(() => $plan(match, by))
      if (planned.obstacle) return goFrom((position + 1) % matches.length)
      write(new Map([[match.key, [planned]]]))
      // What follows goes on from the text as it is now.
      cancel?.()
      cancel = undefined
      search()
      goFrom(firstFrom(match.key, match.start + planned.words.length))
    },
    plan: (by) => read(() => matches.map((match) => $plan(match, by))),
    replaceAll(planned) {
      const valid = read(() =>
        planned.filter(({ key, start, end, around, obstacle }) => {
          const text = obstacle ? undefined : $clauseByKey(key)?.getTextContent()
          return text?.slice(start, end) === around.found
        }),
      )
      const byClause = Map.groupBy(valid, ({ key }) => key)
      write(byClause)
      // The others until the page is idle: to look through a long text again, the user would wait.
      matches = matches.flatMap((match) => {
        const ofClause = byClause.get(match.key) ?? []
        return ofClause.some(({ start }) => start === match.start) ? [] : [moved(match, ofClause)]
      })
      position = -1
      tell()
      return valid.length
    },
    selectedWords: () =>
      read(() => {
        const selection = $getSelection()
        const text = $isRangeSelection(selection) ? selection.getTextContent() : ''
        return text.includes('\n') ? '' : text
      }),
    unregister,
  }
}

/** Where a match that was not replaced stands after those that were. */
function moved(match: DraftMatch, replaced: readonly Replacement[]): DraftMatch {
  return { ...match, start: placeAfter(match.start, replaced), end: placeAfter(match.end, replaced) }
}
