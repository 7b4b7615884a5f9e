import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkText } from '../../../shared/checks/createChecker'
import { contentFromPlain } from '../../../shared/clauses/plainText'
import type { ClauseKind } from '../../../shared/model/clause'
import type { CheckName } from '../../../shared/model/hint'
import type { NumberingScheme } from '../../../shared/model/text'
import { readImport } from '../../../electron/exchange/import/readImport'
import { repository } from '../../support/repository'

interface Shipped {
  language: string
  scheme: NumberingScheme
  clauses: { id: string; kind: ClauseKind; depth: number; text: string }[]
}

function tally(hints: readonly { check: CheckName }[]): Partial<Record<CheckName, number>> {
  return Object.fromEntries([...Map.groupBy(hints, ({ check }) => check)].map(([check, some]) => [check, some.length]))
}

/** A hint that cries wolf is worse than none: adopted texts get those that are true of them and no others. */
test.each([
  ['paris-call.en', {}],
  ['paris-call.fr', {}],
  ['christchurch-call.en', { acronymUnexpanded: 1, apostrophe: 1 }],
  ['christchurch-call.fr', { acronymUnexpanded: 1, frenchSpacing: 4 }],
  // Its source sets plain spaces before ; and : and inside guillemets, throughout.
  ['global-digital-compact.fr', { frenchSpacing: 102 }],
])('the shipped %s', (name, expected) => {
  const text = JSON.parse(readFileSync(join(repository, 'resources/texts', `${name}.json`), 'utf8')) as Shipped
  const clauses = text.clauses.map(({ id, kind, depth, text: words }) => ({ id, kind, depth, content: contentFromPlain(words) }))
  expect(tally(checkText(clauses, text))).toEqual(expected)
})

/** Texts that may only be checked with: beside the checkout where they are at hand, and in no clone. */
const ELSEWHERE = join(repository, '../shared/reference/checks-only')
const isAtHand = existsSync(ELSEWHERE)
if (!isAtHand) console.warn('SKIPPED: the texts to check the hints with are not here.')

test.skipIf(!isAtHand).each([
  ['global-digital-compact.en.txt', { acronymUnexpanded: 1, loneItem: 1 }],
  ['joint-statement-commercial-spyware.v2023-03-30.en.txt', {}],
  ['joint-statement-commercial-spyware.v2024-03-18.en.txt', {}],
  ['paris-call.en.txt', {}],
  ['paris-call.fr.txt', { frenchSpacing: 10 }],
])('as imported: %s', async (name, expected) => {
  const { clauses, language } = await readImport(name, new Uint8Array(readFileSync(join(ELSEWHERE, name))))
  expect(tally(checkText(clauses, { scheme: 'un', language }))).toEqual(expected)
})
