import { createHash } from 'node:crypto'
import { z } from 'zod'
import christchurchCallEn from '../../resources/texts/christchurch-call.en.json'
import christchurchCallFr from '../../resources/texts/christchurch-call.fr.json'
import globalDigitalCompactFr from '../../resources/texts/global-digital-compact.fr.json'
import parisCallEn from '../../resources/texts/paris-call.en.json'
import parisCallFr from '../../resources/texts/paris-call.fr.json'
import { contentFromPlain } from '../../shared/clauses/plainText'
import { clauseId, clauseKind, type Clause } from '../../shared/model/clause'
import type { InlineContent } from '../../shared/model/inline'
import { isoDate, textDescription, textId } from '../../shared/model/text'
import { writeClauses } from '../store/clauses'
import { deleteCorrigendum, insertCorrigendum } from '../store/corrigenda'
import { findShippedEdition, writeShippedEdition } from '../store/shipped'
import type { Store } from '../store/store'
import { findText, insertText, isIdTaken, updateDescription } from '../store/texts'

const shippedClause = z.strictObject({
  id: clauseId,
  kind: clauseKind,
  depth: z.number().int(),
  label: z.string().nullable(),
  /** A principle's short title, set in bold before its wording. */
  runIn: z.string().optional(),
  text: z.string(),
  sdgs: z.array(z.number()).optional(),
})

/** A reference text as it stands in `resources/texts`. */
export const shippedText = textDescription.extend({
  id: textId,
  group: textId,
  /** Faults of the copy at hand that were mended: what it printed, and what is to be read. */
  corrections: z
    .array(z.strictObject({ clause: clauseId, printed: z.string(), read: z.string(), reason: z.string(), on: isoDate }))
    .optional(),
  clauses: z.array(shippedClause),
})
export type ShippedText = z.infer<typeof shippedText>

/** In the order of their adoption. */
export const SHIPPED: readonly unknown[] = [
  parisCallFr,
  parisCallEn,
  christchurchCallEn,
  christchurchCallFr,
  globalDigitalCompactFr,
]

/** Official labels are locked: a reference keeps its numbers. */
export function shippedClauses(text: ShippedText): Clause[] {
  return text.clauses.map(({ id, kind, depth, label, runIn, text: words }) => ({
    id,
    kind,
    depth,
    content: [...(runIn ? runInTitle(runIn) : []), ...contentFromPlain(words)],
    lockedLabel: label,
    origins: [],
  }))
}

function runInTitle(title: string): InlineContent {
  return [{ type: 'text', text: title, marks: ['bold'] }, { type: 'break' }]
}

/**
 * Puts the program's reference texts into the store, or a newer edition of one over the older. A text
 * the user removed stays removed, and one they edited or replaced stays as they have it.
 */
export function seedReferences(store: Store, now: number): void {
  for (const shipped of SHIPPED) {
    const fingerprint = createHash('sha256').update(JSON.stringify(shipped)).digest('hex')
    const id = textId.parse((shipped as { id: unknown }).id)
    const edition = findShippedEdition(store, id)
    if (edition === fingerprint || edition === 'edited' || edition === 'replaced') continue
    const text = shippedText.parse(shipped)
    store.transact(() => {
      const stored = findText(store, id)
      if (stored) updateDescription(store, stored.pk, text, now)
      const pk = stored?.pk ?? (isIdTaken(store, id) ? null : insertText(store, { ...text, kind: 'reference' }, now))
      if (pk !== null) {
        const clauses = shippedClauses(text)
        writeClauses(store, pk, clauses, clauses.map((clause) => clause.id))
        writeCorrections(store, pk, text)
      }
      writeShippedEdition(store, id, fingerprint)
    })
  }
}

/** What the program mended is a corrigendum like any other: what was printed stays beside it, and it can be withdrawn. */
function writeCorrections(store: Store, textPk: number, text: ShippedText): void {
  for (const { clause: id, printed, read, reason, on } of text.corrections ?? []) {
    const clause = text.clauses.find((one) => one.id === id)
    if (!clause?.text.includes(read)) throw new Error(`${text.id}: “${read}” is not in ${id}`)
    const asPrinted = { ...clause, text: clause.text.replace(read, () => printed) }
    const [before, after] = shippedClauses({ ...text, clauses: [asPrinted, clause] })
    const corrigendum = `shipped-${text.id}-${id}`
    deleteCorrigendum(store, corrigendum)
    insertCorrigendum(store, textPk, {
      id: corrigendum,
      clauseId: id,
      printed: before!.content,
      corrected: after!.content,
      reason,
      madeBy: 'Chapeau',
      madeAt: Date.parse(on),
    })
  }
}
