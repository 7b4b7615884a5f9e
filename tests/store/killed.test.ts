import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Clause } from '../../shared/model/clause'
import { MOST_STEPS } from '../../shared/model/step'
import { bundleForNode } from '../support/bundle'
import { openTestCore } from '../support/core'
import { repository } from '../support/repository'
import { numberIn } from './numberedSaves'

const KILLS = 50
const CLAUSES = 20

const program = join(repository, 'tests/.results/killed')
const dataFolder = mkdtempSync(join(tmpdir(), 'chapeau-killed-'))
let draftId = ''

beforeAll(async () => {
  await bundleForNode({ saveUntilKilled: join(repository, 'tests/store/saveUntilKilled.ts') }, program)
  const { client, close } = openTestCore({ dataFolder })
  const draft = await client.text.create({ title: 'Killed while saving', language: 'en', from: 'blank' })
  const clauses = Array.from({ length: CLAUSES }, (_, index): Clause => {
    return { id: `c${index}`, kind: 'paragraph', depth: 0, content: [], lockedLabel: null, origins: [] }
  })
  const order = clauses.map(({ id }) => id)
  await client.text.save({ id: draft.id, base: draft.revision, clauses, order, window: 'parent' })
  draftId = draft.id
  close()
}, 60_000)

afterAll(() => {
  rmSync(dataFolder, { recursive: true, force: true })
  rmSync(program, { recursive: true, force: true })
})

/** Kills a saving process as soon as it has acknowledged so many saves; the last one acknowledged. */
async function killAfter(acknowledgements: number): Promise<number> {
  const child = spawn(process.execPath, [join(program, 'saveUntilKilled.mjs'), dataFolder, draftId])
  let printed = ''
  let complaints = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
    if (printed.split('\n').length > acknowledgements) child.kill('SIGKILL')
  })
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  expect(complaints).toBe('')
  expect(signal).toBe('SIGKILL')
  // A line cut short by the kill was not yet acknowledged.
  return Number(printed.split('\n').at(-2))
}

test(`nothing acknowledged is lost when the process is killed ${KILLS} times while saving`, async () => {
  let before = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const last = await killAfter(1 + ((kill * 7) % 23))
    expect(last).toBeGreaterThan(before)
    before = last

    const { client, path, close } = openTestCore({ dataFolder })
    expect((await client.app.getInfo()).store).toEqual({ state: 'ready' })
    const { clauses } = await client.text.get({ id: draftId })
    const steps = await client.text.steps({ id: draftId })
    close()
    const kept = clauses.map(numberIn)
    // The save after the last acknowledged one may have been made or not; none before it may be missing.
    const missing = kept.filter((number, index) => {
      const acknowledged = last - ((((last - index) % CLAUSES) + CLAUSES) % CLAUSES)
      return number !== acknowledged && number !== last + 1 && acknowledged > 0
    })
    expect(missing).toEqual([])
    // A step is stored with the clause it changed or not at all: undo finds each clause as the last step left it.
    const afters = steps.flatMap(({ changes }) => changes.flatMap(({ after }) => after ?? []))
    const left = new Map(afters.map((after) => [after.id, numberIn(after)]))
    expect(clauses.filter((clause) => left.has(clause.id) && left.get(clause.id) !== numberIn(clause))).toEqual([])
    expect(Math.max(...left.values())).toBe(Math.max(...kept))
    expect(steps.length).toBeLessThanOrEqual(MOST_STEPS)

    const database = new Database(path, { readonly: true })
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    database.close()
  }
}, 240_000)
