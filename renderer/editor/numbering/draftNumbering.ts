import type { LexicalEditor } from 'lexical'
import type { ClauseId, ClauseNumbering } from '../../../shared/model/clause'
import { $clauseById, $clauseNodes, $selectedClause } from '../document'
import { rememberedOfText } from '../rememberedOfText'
import { $insertReference } from '../references/insertReference'
import type { BrokenReference, References } from '../references/registerReferences'
import type { Labels, NamedClause, Numbering } from './labels'
import { $chooseNumber, $freezeNumbering, $unfreezeNumbering, type NumberChoice } from './numberingCommands'

/** Texts whose margin shows PP1 and OP3. */
const workingLabels = rememberedOfText<true>('workingLabels', (value) => value === true)

/** A clause by what it is called and how it begins. */
export interface ListedClause extends Omit<NamedClause, 'key'> {
  text: string
}

/** What was decided about the number of one clause. */
export interface ClauseNumber {
  id: ClauseId
  label: string
  working: string
  lockedLabel: string | null
  numbering: ClauseNumbering | undefined
}

/** What the rest of the window may do with the numbers of the draft on screen. */
export interface DraftNumbering {
  scheme(): Numbering
  listClauses(): ListedClause[]
  /** Of the clause with the caret; null without one. */
  selected(): ClauseNumber | null
  chooseNumber(id: ClauseId, choice: NumberChoice): void
  isFrozen(): boolean
  freeze(): void
  unfreeze(): void
  showsWorking(): boolean
  showWorking(shows: boolean): void
  /** A cross-reference at the caret. False where there is none, or the clause has no number to be named by. */
  insertReference(target: ClauseId): boolean
  brokenReferences(): BrokenReference[]
}

export function createDraftNumbering(
  textId: string,
  editor: LexicalEditor,
  labels: Labels,
  references: References,
): DraftNumbering {
  const update = ($change: () => unknown): void => editor.update(() => void $change(), { discrete: true })
  const read = <T>($look: () => T): T => editor.getEditorState().read($look)
  if (workingLabels.find(textId)) labels.showWorking(true)

  return {
    scheme: labels.numbering,
    listClauses: () =>
      read(() => {
        const texts = $clauseNodes().map((node) => node.getTextContent())
        return labels.named().map(({ key: _key, ...clause }, at) => ({ ...clause, text: texts[at] ?? '' }))
      }),
    selected: () =>
      read(() => {
        const node = $selectedClause()
        const named = node && labels.findNamed(node.getId())
        if (!named) return null
        const { id, label, working } = named
        return { id, label, working, lockedLabel: node.getLockedLabel(), numbering: node.getNumbering() }
      }),
    chooseNumber: (id, choice) =>
      update(() => {
        const node = $clauseById(id)
        if (node) $chooseNumber(node, choice)
      }),
    isFrozen: labels.isFrozen,
    freeze() {
      const kept = new Map(labels.named().map((clause) => [clause.key, clause.kept]))
      update(() => $freezeNumbering((key) => kept.get(key) ?? null))
    },
    unfreeze: () => update($unfreezeNumbering),
    showsWorking: labels.showsWorking,
    showWorking(shows) {
      workingLabels.set(textId, shows ? true : undefined)
      labels.showWorking(shows)
    },
    insertReference(target) {
      const named = labels.findNamed(target)
      let inserted = false
      if (named) update(() => (inserted = $insertReference(named, labels.numbering().language)))
      return inserted
    },
    brokenReferences: references.broken,
  }
}
