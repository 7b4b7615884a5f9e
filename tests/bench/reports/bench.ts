import type { Clause } from '../../../shared/model/clause'
import { covered, reported } from '../../support/reported'
import { openTestCore } from '../../support/core'
import { medianAndP95, timed, type Figure } from '../figure'
import { syntheticClauses, syntheticDraft } from '../syntheticText'

const CLAUSES = 2000
const WORDS = 60
const SAMPLES = 7

/** Two clauses in three are edited: a word in the middle goes, and a few come at the end. */
function edited(clause: Clause, at: number): Clause {
  const [first] = clause.content
  if (at % 3 === 0 || first?.type !== 'text') return clause
  const words = first.text.split(' ')
  const text = words.toSpliced(words.length >> 1, 1).concat(`et ceci, au titre de la clause ${at}.`).join(' ')
  return { ...clause, content: [{ ...first, text }] }
}

/** What reports on a draft of 2,000 clauses take, each with an origin, from the store to the answer. */
export async function bench(): Promise<Figure[]> {
  const { client, close } = openTestCore()
  try {
    const reference = await client.import.store({
      ...syntheticDraft('Reference', syntheticClauses(CLAUSES, WORDS, 5)),
      kind: 'reference',
    })
    const { id } = await client.text.create({ title: 'Draft', language: 'fr', from: { text: reference.id } })
    const { record, clauses } = await client.text.get({ id })
    const stored = clauses.map(({ label: _label, sdgs: _sdgs, ...clause }, at) => edited(clause, at))
    await client.text.save({ id, base: record.revision, clauses: stored, order: null, window: 'bench' })
    const state = { text: id }
    const sample = async (work: () => Promise<unknown>): Promise<number[]> => {
      const durations: number[] = []
      for (let turn = 0; turn < SAMPLES; turn += 1) durations.push(await timed(work))
      return durations
    }
    const name = `of a draft of ${CLAUSES} clauses`
    return [
      ...medianAndP95(`coverage ${name}`, 'ms', await sample(() => covered(client, state)), 'aim < 2000'),
      ...medianAndP95(
        `gaps ${name} against as many`,
        'ms',
        await sample(async () => reported(await client.report.gaps({ state, reference: reference.id }))),
      ),
      ...medianAndP95(`consistency ${name}`, 'ms', await sample(async () => reported(await client.report.consistency({ state })))),
    ]
  } finally {
    close()
  }
}
