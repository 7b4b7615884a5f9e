import {
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import type { ClauseId } from '../../../shared/model/clause'
import { $clauseNodes, $clauseOf } from '../document'
import { $isReferenceNode, ReferenceNode } from '../inline/ReferenceNode'
import type { Labels } from '../numbering/labels'

export interface BrokenReference {
  /** The clause it stands in. */
  clauseId: ClauseId
  /** Where in its words. */
  at: number
  /** The words it was last seen with. */
  text: string
}

export interface References {
  /** Those whose target is gone or has no number, in reading order. Linear in the length of the text. */
  broken(): BrokenReference[]
  unregister(): void
}

/**
 * Draws every cross-reference with the number its target has now, and goes there when it is clicked, or
 * chosen with the arrows and entered. Only the page changes: a renumbering makes no clause another. What a
 * reference says of itself to the pointer stands on the editor's element, in the interface's language.
 */
export function registerReferences(
  editor: LexicalEditor,
  labels: Labels,
  onFollow: (target: ClauseId) => void,
): References {
  const keys = new Set<NodeKey>()
  // By element, since one made anew shows the stored words. Asking the page itself is far slower.
  const drawn = new WeakMap<HTMLElement, string>()
  let chosen: HTMLElement | null = null

  const draw = (key: NodeKey): void => {
    const element = editor.getElementByKey(key)
    const node = editor.getEditorState()._nodeMap.get(key)
    if (!element || !$isReferenceNode(node)) return
    const number = presentNumber(labels, node.__target)
    const shown = number ?? node.__text
    if ((drawn.get(element) ?? node.__text) !== shown) element.textContent = shown
    drawn.set(element, shown)
    element.toggleAttribute('data-broken', number === null)
  }
  const drawAll = (): void => keys.forEach(draw)

  const follow = (target: ClauseId): boolean => {
    if (!labels.findNamed(target)) return false
    onFollow(target)
    return true
  }
  const onClick = ({ target }: Event): void => {
    const id = referenceAt(target)?.dataset.reference
    if (id) follow(id)
  }
  const explain = (element: HTMLElement | null): void => {
    const { brokenReference, followReference } = editor.getRootElement()?.dataset ?? {}
    const words = element && 'broken' in element.dataset ? brokenReference : followReference
    if (element && words) element.title = words
  }
  const onPointer = ({ target }: Event): void => explain(referenceAt(target))
  const drawChosen = (): void => {
    const node = editor.getEditorState().read($chosenReference)
    const element = node && editor.getElementByKey(node.getKey())
    if (element === chosen) return
    chosen?.removeAttribute('data-chosen')
    element?.setAttribute('data-chosen', '')
    explain(element)
    chosen = element
  }

  const unregister = mergeRegister(
    editor.registerMutationListener(ReferenceNode, (mutations) => {
      for (const [key, mutation] of mutations) {
        if (mutation === 'destroyed') keys.delete(key)
        else {
          keys.add(key)
          draw(key)
        }
      }
    }),
    labels.onChange(drawAll),
    editor.registerUpdateListener(drawChosen),
    editor.registerRootListener((root, previous) => {
      previous?.removeEventListener('click', onClick)
      previous?.removeEventListener('pointerover', onPointer)
      root?.addEventListener('click', onClick)
      root?.addEventListener('pointerover', onPointer)
      drawAll()
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const node = $chosenReference()
        if (!node || !follow(node.getTarget())) return false
        event?.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )

  return {
    broken: () => editor.getEditorState().read(() => $brokenReferences(labels, keys)),
    unregister,
  }
}

function referenceAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-reference]') : null
}

/** The number a reference to this clause says; null where there is no such clause, or it has no number. */
export function presentNumber(labels: Labels, target: ClauseId): string | null {
  return labels.findNamed(target)?.name.number || null
}

function $chosenReference(): ReferenceNode | null {
  const selection = $getSelection()
  const [node, ...others] = $isNodeSelection(selection) ? selection.getNodes() : []
  return others.length === 0 && $isReferenceNode(node) ? node : null
}

function $brokenReferences(labels: Labels, keys: ReadonlySet<NodeKey>): BrokenReference[] {
  const broken = [...keys].flatMap((key) => {
    const node = $getNodeByKey(key)
    return $isReferenceNode(node) && presentNumber(labels, node.getTarget()) === null ? [node] : []
  })
  if (broken.length === 0) return []
  // Once for all of them: a clause finds its place by walking all those before it.
  const places = new Map($clauseNodes().map((clause, index) => [clause.getKey(), index]))
  return broken
    .flatMap((node) => {
      const clause = $clauseOf(node)
      const index = clause ? places.get(clause.getKey()) : undefined
      if (!clause || index === undefined) return []
      const at = node.getPreviousSiblings().reduce((size, before) => size + before.getTextContentSize(), 0)
      return [{ index, reference: { clauseId: clause.getId(), at, text: node.getTextContent() } }]
    })
    .toSorted((one, other) => one.index - other.index || one.reference.at - other.reference.at)
    .map(({ reference }) => reference)
}
