import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { placeInWording } from '../../../shared/comments/placeInWording'
import type { ClauseId } from '../../../shared/model/clause'
import type { Anchor } from '../../../shared/model/comment'
import type { ClauseNode } from '../ClauseNode'
import { registerDirtyClauses } from '../dirtyClauses'
import { $clauseByKey, $clauseNodes } from '../document'
import { whenIdle } from '../whenIdle'
import { $domRange } from './passages'

/** The name the style sheet knows the underlined words by. */
const HIGHLIGHT = 'chapeau-comment'
/** More than this many beside one clause are not counted out: the mark is one figure wide. */
const MOST_COUNTED = 9

export interface CommentMarks {
  /** The anchors of every comment to be marked, as the store has them. */
  setAnchors(anchors: readonly Anchor[]): void
  unregister(): void
}

/**
 * Underlines commented words and keeps, on each clause's element, how many comments it has as
 * `data-comments`. Neither is a node: the draft stays what it is. A clause is looked at only when it
 * changed or its comments did, and while the page is idle.
 */
export function registerCommentMarks(editor: LexicalEditor, language: () => string): CommentMarks {
  const highlight = typeof CSS !== 'undefined' && 'highlights' in CSS ? new Highlight() : null
  if (highlight) CSS.highlights.set(HIGHLIGHT, highlight)
  let anchors = new Map<ClauseId, Anchor[]>()
  const drawn = new Map<NodeKey, Range[]>()
  const dirty = new Set<NodeKey>()
  let all = false
  let cancel: (() => void) | undefined

  const forget = (key: NodeKey): void => {
    for (const range of drawn.get(key) ?? []) highlight?.delete(range)
    drawn.delete(key)
  }
  const $draw = (key: NodeKey): void => {
    forget(key)
    const clause = $clauseByKey(key)
    const element = editor.getElementByKey(key)
    if (!clause?.isAttached() || !element) return
    const own = anchors.get(clause.getId()) ?? []
    if (own.length === 0) {
      delete element.dataset.comments
      return
    }
    const count = own.length > MOST_COUNTED ? `${MOST_COUNTED}+` : String(own.length)
    if (element.dataset.comments !== count) element.dataset.comments = count
    const ranges = $ranges(clause, own)
    drawn.set(key, ranges)
    for (const range of ranges) highlight?.add(range)
  }
  const $ranges = (clause: ClauseNode, own: Anchor[]): Range[] => {
    const wording = clause.getTextContent()
    return own.flatMap((anchor, index) => {
      const place = anchor.scope === 'words' && placeInWording(anchor, wording, language())
      if (!place) return []
      // From edit to edit words are followed more surely than across many at once.
      own[index] = { ...anchor, wording, start: place.start, end: place.end }
      return $domRange(editor, clause, place) ?? []
    })
  }
  const draw = (): void => {
    cancel = undefined
    editor.getEditorState().read(() => {
      for (const node of all ? $clauseNodes() : []) {
        if (anchors.has(node.getId()) || drawn.has(node.getKey())) dirty.add(node.getKey())
      }
      for (const key of dirty) $draw(key)
      for (const key of drawn.keys()) if (!$clauseByKey(key)?.isAttached()) forget(key)
    })
    dirty.clear()
    all = false
  }
  const later = (): void => {
    cancel ??= whenIdle(draw)
  }
  const drawAll = (): void => {
    all = true
    later()
  }

  const unregister = mergeRegister(
    registerDirtyClauses(editor, ({ changed, order }) => {
      for (const node of changed) {
        if (anchors.has(node.__id) || drawn.has(node.getKey())) dirty.add(node.getKey())
      }
      if (dirty.size > 0 || (order && drawn.size > 0)) later()
    }),
    editor.registerRootListener(drawAll),
    () => cancel?.(),
    () => highlight && CSS.highlights.delete(HIGHLIGHT),
  )
  return {
    setAnchors(next) {
      // A clause that loses its last comment is drawn once more, for its mark to go.
      if (anchors.size === 0 && next.length === 0) return
      anchors = Map.groupBy(next, ({ clauseId }) => clauseId)
      drawAll()
    },
    unregister,
  }
}
