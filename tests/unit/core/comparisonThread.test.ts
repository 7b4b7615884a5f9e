import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createComparisonThread, type ComparisonThread } from '../../../electron/core/comparisonThread'
import { compareTexts } from '../../../shared/compare/compareTexts'
import { SHIPPED_SCALES } from '../../../shared/language/verbScales'
import type { ComparedSide } from '../../../shared/model/comparison'
import compact from '../../../resources/texts/global-digital-compact.fr.json'

const built = fileURLToPath(new URL('../../../out/worker/comparison.js', import.meta.url))
const absent = !existsSync(built)
if (absent) console.warn('SKIPPED: the comparing thread is not built; run “npm run build” first.')

const side = (turn: (text: string, at: number) => string): ComparedSide => ({
  title: 'Pacte',
  language: 'fr',
  clauses: compact.clauses.map(({ id, label, kind, depth, text }, index) => {
    return { index, id, label: label ?? '', kind: kind as 'item', depth, text: turn(text, index) }
  }),
})
const before = side((text) => text)
const after = side((text, at) => (at % 7 === 0 ? text.replaceAll(' les ', ' tous les ') : text))
const task = { left: before, right: after, scales: SHIPPED_SCALES }

describe.skipIf(absent)('the comparing thread', () => {
  let thread: ComparisonThread
  beforeEach(() => {
    thread = createComparisonThread(built)
  })
  afterEach(() => thread.close())

  test('gives what comparing here gives, the second time from what it remembers', async () => {
    const here = compareTexts(before, after, { scales: SHIPPED_SCALES })
    expect(await thread.compare(task, () => {})).toEqual(here)
    expect(await thread.compare(task, () => {})).toEqual(here)
  })

  test('tells how far it is, never backwards', async () => {
    const told: number[] = []
    await thread.compare(task, (done) => told.push(done))
    expect(told.length).toBeGreaterThan(0)
    expect(told.every((done, at) => done >= (told[at - 1] ?? 0) && done <= 1)).toBe(true)
  })

  test('stops when asked to, and what was asked next is answered', async () => {
    const stop = new AbortController()
    const stopped = thread.compare(task, () => {}, stop.signal)
    const next = thread.compare(task, () => {})
    stop.abort(new Error('enough'))
    await expect(stopped).rejects.toThrow('enough')
    expect((await next).summary.kinds.edited).toBeGreaterThan(0)
  })
})
