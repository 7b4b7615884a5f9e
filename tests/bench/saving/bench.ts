import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { newId } from '../../../shared/clauses/newId'
import type { Clause } from '../../../shared/model/clause'
import type { StepChanges } from '../../../shared/model/step'
import { openTestCore } from '../../support/core'
import { medianAndP95, median, timed, type Figure } from '../figure'
import { createRandom, randomPassage, syntheticClauses, syntheticDraft } from '../syntheticText'

const SAVES = 300

/** Saving one changed clause of a 2,000-clause draft: the whole call, fsync included, without its step to undo and with it. */
export async function bench(): Promise<Figure[]> {
  return [...(await measure('', false)), ...(await measure(', with its step', true))]
}

async function measure(name: string, isStepKept: boolean): Promise<Figure[]> {
  const { client, path, close } = openTestCore()
  const checkpoints = new Database(path)
  try {
    const clauses = syntheticClauses(2000, 57, 1)
    const draft = await client.import.store(syntheticDraft('A long draft', clauses))
    const { record, clauses: stored } = await client.text.get({ id: draft.id })
    const random = createRandom(2)
    const durations: number[] = []
    const written: number[] = []
    let revision = record.revision
    for (let save = 0; save < SAVES; save += 1) {
      const { label: _label, sdgs: _sdgs, ...clause } = stored[Math.floor(random() * stored.length)]!
      const changed: Clause = { ...clause, content: [{ type: 'text', text: randomPassage(random, 57) }] }
      const steps = isStepKept ? stepOf(clause, changed) : { steps: [], undone: [], forgotten: [] }
      // Emptied first, so that its size afterwards is what this save wrote.
      checkpoints.pragma('wal_checkpoint(TRUNCATE)')
      durations.push(
        await timed(async () => {
          const change = { id: draft.id, base: revision, clauses: [changed], order: null, steps, window: 'bench' }
          ;({ revision } = await client.text.save(change))
        }),
      )
      written.push(statSync(`${path}-wal`).size)
    }
    return [
      ...medianAndP95(`saving one clause of 2,000${name}`, 'ms', durations, 'synchronous=FULL'),
      {
        name: `saving one clause of 2,000${name}, written`,
        value: median(written) / 1024,
        unit: 'KiB',
        note: 'median size of the write-ahead log: whole pages of text, order, index and revision',
      },
    ]
  } finally {
    checkpoints.close()
    close()
  }
}

function stepOf(before: Clause, after: Clause): StepChanges {
  const caret = { clause: after.id, offset: 10 }
  const selected = { anchor: caret, focus: caret }
  const step = { id: newId(), changes: [{ before, after }], moves: [], selectedBefore: selected, selectedAfter: selected, madeAt: 0 }
  return { steps: [step], undone: [], forgotten: [] }
}
