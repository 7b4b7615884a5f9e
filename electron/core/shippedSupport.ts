import { createHash } from 'node:crypto'
import { z } from 'zod'
import parisCall from '../../resources/supporters/paris-call.json'
import { newId } from '../../shared/clauses/newId'
import { inBoth, type InBoth } from '../../shared/model/inBoth'
import { countDetails, supporterDetails } from '../../shared/model/supporter'
import { textId } from '../../shared/model/text'
import { supporterKey } from '../../shared/supporters/states'
import { writeShippedCount } from '../store/reportedCounts'
import { findShippedEdition, writeShippedEdition } from '../store/shipped'
import type { Store } from '../store/store'
import { deleteShippedExcept, findTextOfGroup } from '../store/support'
import { listShippedKeys, listSupporters, writeShippedSupporter } from '../store/supporters'

const key = z.string().regex(/^[a-z0-9-]+$/)

/** What is known of the supporters of a shipped text, as it stands in `resources/supporters`. */
export const shippedSupport = z.strictObject({
  group: textId,
  supporters: z.array(
    z.strictObject({
      key,
      ...supporterDetails.shape,
      withdrawnOn: supporterDetails.shape.withdrawnOn.default(null),
      note: inBoth.nullable(),
    }),
  ),
  counts: z.array(z.strictObject({ key, ...countDetails.shape, source: inBoth })),
})
export type ShippedSupport = z.infer<typeof shippedSupport>

export const SHIPPED_SUPPORT: readonly unknown[] = [parisCall]

let words: ReadonlyMap<string, InBoth | null> | null = null

/** What the program says of a supporter or a figure that came with it, by the key it is stored under. */
export function findShippedWords(storedKey: string): InBoth | null {
  words ??= new Map(
    SHIPPED_SUPPORT.map((one) => shippedSupport.parse(one)).flatMap(({ group, supporters, counts }) => [
      ...supporters.map(({ key: name, note }) => [storedKeyOf(group, name), note] as const),
      ...counts.map(({ key: name, source }) => [storedKeyOf(group, name), source] as const),
    ]),
  )
  return words.get(storedKey) ?? null
}

function storedKeyOf(group: string, name: string): string {
  return `${group}/${name}`
}

/**
 * Puts the supporters of the shipped texts into the store, or a newer edition over the older. What the user
 * added, edited or removed stays as they left it.
 */
export function seedSupport(store: Store, shipped: readonly unknown[] = SHIPPED_SUPPORT): void {
  for (const one of shipped) {
    const fingerprint = createHash('sha256').update(JSON.stringify(one)).digest('hex')
    const group = textId.parse((one as { group: unknown }).group)
    const name = `${group}/supporters`
    if (findShippedEdition(store, name) === fingerprint) continue
    const support = shippedSupport.parse(one)
    store.transact(() => {
      const textPk = findTextOfGroup(store, group)
      if (textPk !== null) write(store, textPk, support)
      writeShippedEdition(store, name, fingerprint)
    })
  }
}

function write(store: Store, textPk: number, { group, supporters, counts }: ShippedSupport): void {
  const keyOf = (row: { key: string }): string => storedKeyOf(group, row.key)
  deleteShippedExcept(store, group, new Set([...supporters, ...counts].map(keyOf)))
  const stored = listShippedKeys(store)
  const names = new Set(listSupporters(store, group).map(({ name }) => supporterKey(name)))
  for (const supporter of supporters) {
    // Whom the user noted before the program did stays the user's.
    if (!stored.has(keyOf(supporter)) && names.has(supporterKey(supporter.name))) continue
    writeShippedSupporter(store, textPk, keyOf(supporter), { ...supporter, note: supporter.note?.fr ?? null, id: newId() })
  }
  for (const count of counts) writeShippedCount(store, textPk, keyOf(count), { ...count, source: count.source.fr, id: newId() })
}
