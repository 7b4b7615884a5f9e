import { statSync } from 'node:fs'
import { createRandom } from '../compare/random'
import { medianAndP95, timed, type Figure } from '../figure'
import { clausesOf, makeHay, makeNeedles } from './hay'
import { questionOf, storeLibrary } from './library'

const QUESTIONS = 200
const WORDS = 60
const SEED = 77

/** How long finding a clause of sixty words takes, how large the index is, and how long it takes to build. */
export async function speedFigures(clauses: number): Promise<Figure[]> {
  const random = createRandom(SEED)
  const hay = makeHay('fr', clauses, random)
  const long = { ...hay, hidden: hay.hidden.filter(({ at }) => hay.clauses[at]!.split(' ').length >= WORDS) }
  const questions = (['light', 'heavy'] as const)
    .flatMap((how) => makeNeedles(long, how, QUESTIONS / 2, random))
    .map(({ text }) => questionOf(text.split(' ').slice(0, WORDS).join(' '), 'fr'))
  const before = process.memoryUsage().rss
  const library = storeLibrary([{ language: 'fr', clauses: clausesOf(hay) }])
  try {
    const building = await timed(() => library.engine.ask(questionOf('', 'fr'), true))
    const grown = process.memoryUsage().rss
    library.engine.close()
    const opening = await timed(() => library.engine.ask(questions[0]!, true))
    const durations: number[] = []
    for (const question of questions) durations.push(await timed(() => library.engine.ask(question, true)))
    const after = process.memoryUsage().rss
    const megabytes = (bytes: number) => bytes / 2 ** 20
    const among = `among ${clauses.toLocaleString('en')} clauses`
    return [
      ...medianAndP95(`precedents of a ${WORDS}-word clause ${among}`, 'ms', durations),
      { name: `the first question ${among}`, value: opening, unit: 'ms', note: 'the index opened' },
      { name: `building the index, ${among}`, value: building / 1000, unit: 's' },
      { name: `the index ${among}`, value: megabytes(statSync(library.index).size), unit: 'MB', note: `the store itself ${megabytes(statSync(library.path).size).toFixed(0)} MB` },
      { name: `memory while building, ${among}`, value: megabytes(grown - before), unit: 'MB' },
      { name: `memory after ${QUESTIONS} questions, ${among}`, value: megabytes(after - before), unit: 'MB' },
    ]
  } finally {
    library.close()
  }
}
