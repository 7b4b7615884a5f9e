import { openTestCore } from '../../support/core'
import { medianAndP95, timed, type Figure } from '../figure'
import { createRandom, randomPassage, syntheticClauses, syntheticDraft } from '../syntheticText'

const TEXTS = 50
const CLAUSES_PER_TEXT = 2000
const QUERIES = 200

/** Words that carry the meaning of a clause; nobody looks for « de » or « les » among all clauses. */
function contentWords(passage: string): string[] {
  return passage.split(/[^\p{L}\p{M}-]+/u).filter((word) => word.length > 4)
}

/** What people type: one word, its beginning, two or three words of a sentence, or something absent. */
function queryOf(random: () => number): string {
  const [first = 'paix', second = 'internet', third = 'droits'] = contentWords(randomPassage(random, 12))
  const kind = random()
  if (kind < 0.3) return first
  if (kind < 0.5) return first.slice(0, 4)
  if (kind < 0.7) return `${first} ${second}`
  if (kind < 0.9) return `${first} ${second} ${third}`
  return `${first}zq`
}

export async function bench(): Promise<Figure[]> {
  const { client, close } = openTestCore()
  try {
    const filling = await timed(async () => {
      for (let text = 0; text < TEXTS; text += 1) {
        const clauses = syntheticClauses(CLAUSES_PER_TEXT, 40, text + 10)
        await client.import.store(syntheticDraft(`Draft ${text}`, clauses))
      }
    })
    const first = await timed(() => client.search.clauses({ query: 'coopération internationale', limit: 50 }))
    const random = createRandom(3)
    const queries = Array.from({ length: QUERIES }, () => queryOf(random))
    const durations: number[] = []
    const slowest = { query: '', duration: 0 }
    for (const query of queries) {
      const duration = await timed(() => client.search.clauses({ query, limit: 50 }))
      durations.push(duration)
      if (duration > slowest.duration) Object.assign(slowest, { query, duration })
    }
    const note = `slowest “${slowest.query}” ${slowest.duration.toFixed(1)} ms`
    return [
      ...medianAndP95('search over 100,000 clauses', 'ms', durations, note),
      { name: 'first search over 100,000 clauses', value: first, unit: 'ms', note: 'before any label was computed' },
      { name: 'storing 100,000 clauses', value: filling / 1000, unit: 's', note: `${TEXTS} texts` },
    ]
  } finally {
    close()
  }
}
