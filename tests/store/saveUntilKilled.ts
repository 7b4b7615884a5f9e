import { writeSync } from 'node:fs'
import type { Clause } from '../../shared/model/clause'
import { sendSave } from '../../renderer/features/drafting/sendSave'
import { openTestCore } from '../support/core'
import { numberIn, savedText } from './numberedSaves'

const [dataFolder = '', draftId = ''] = process.argv.slice(2)
const { client } = openTestCore({ dataFolder })
const { record, clauses } = await client.text.get({ id: draftId })

const written = new Map<string, Clause>(
  clauses.map(({ label: _label, sdgs: _sdgs, ...clause }) => [clause.id, clause]),
)
let revision = record.revision
let number = Math.max(...clauses.map(numberIn))
for (;;) {
  number += 1
  const before = written.get(clauses[number % clauses.length]!.id)!
  const after = { ...before, content: savedText(number) }
  const step = { id: `step${number}`, changes: [{ before, after }], moves: [], selectedBefore: null, selectedAfter: null, madeAt: number }
  const steps = { steps: [step], undone: [], forgotten: [] }
  // In parts, each of one thing: killed between two of them, nothing of it may be there.
  ;({ revision } = await sendSave(client.text, { id: draftId, window: 'child' }, { base: revision, clauses: [after], order: null, steps }, 1))
  written.set(after.id, after)
  // Written at once: what the parent has read was acknowledged, whatever happens next.
  writeSync(1, `${number}\n`)
}
