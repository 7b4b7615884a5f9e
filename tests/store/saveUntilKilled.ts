import { writeSync } from 'node:fs'
import { openTestCore } from '../support/core'
import { numberIn, savedText } from './numberedSaves'

const [dataFolder = '', draftId = ''] = process.argv.slice(2)
const { client } = openTestCore({ dataFolder })
const { record, clauses } = await client.text.get({ id: draftId })

let revision = record.revision
let number = Math.max(...clauses.map(numberIn))
for (;;) {
  number += 1
  const { label: _label, sdgs: _sdgs, ...clause } = clauses[number % clauses.length]!
  const changed = { ...clause, content: savedText(number) }
  ;({ revision } = await client.text.save({
    id: draftId,
    base: revision,
    clauses: [changed],
    order: null,
    window: 'child',
  }))
  // Written at once: what the parent has read was acknowledged, whatever happens next.
  writeSync(1, `${number}\n`)
}
