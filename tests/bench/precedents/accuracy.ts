import type { FinderAnswer } from '../../../electron/core/precedentFinder'
import { createRandom } from '../compare/random'
import { medianAndP95, type Figure } from '../figure'
import { createBm25 } from './bm25'
import { clausesOf, makeHay, makeNeedles, type Needle } from './hay'
import { questionOf, storeLibrary } from './library'

const KINDS = ['none', 'light', 'heavy', 'stranger', 'pieces'] as const

/** What was counted of the questions of one kind. */
interface Count {
  asked: number
  first: number
  askedOfBm25: number
  firstByBm25: number
  /** Questions in which nothing tells a twin from the original. */
  undecidable: number
  /** Among the others. */
  firstDecidable: number
  claimed: number
  exactPassages: number
  /** Marked passages, and those of them that hold the original's words only and stop where these do. */
  passages: number
  passagesRight: number
  wordsRight: number
  words: number
}

interface Measured {
  counts: Record<Needle['how'], Count>
  durations: number[]
  bm25Durations: number[]
}

interface Measuring {
  seed: number
  clauses: number
  /** Of each kind in each language. */
  questions: number
  /** As many of them are put to BM25 too, which takes its time over each. */
  bm25: number
}

/** Questions of each kind, in French and in English, to the engine and to BM25. */
function measureAccuracy({ seed, clauses, questions, bm25 }: Measuring): Measured {
  const random = createRandom(seed)
  const measured: Measured = { counts: {} as Measured['counts'], durations: [], bm25Durations: [] }
  for (const how of KINDS) {
    measured.counts[how] = { asked: 0, first: 0, askedOfBm25: 0, firstByBm25: 0, undecidable: 0, firstDecidable: 0, claimed: 0, exactPassages: 0, passages: 0, passagesRight: 0, wordsRight: 0, words: 0 }
  }
  const hays = [makeHay('fr', clauses / 2, random), makeHay('en', clauses / 2, random)]
  const library = storeLibrary(hays.map((hay) => ({ language: hay.language, clauses: clausesOf(hay) })))
  try {
    library.engine.ask(questionOf('', 'fr'), true)
    for (const hay of hays) {
      const other = bm25 > 0 ? createBm25(clausesOf(hay)) : null
      for (const how of KINDS) {
        for (const [nth, needle] of makeNeedles(hay, how, questions, random).entries()) {
          const started = performance.now()
          const answer = library.engine.ask(questionOf(needle.text, hay.language), true)
          measured.durations.push(performance.now() - started)
          count(measured.counts[needle.how], needle, answer)
          if (!other || nth >= bm25) continue
          const asked = performance.now()
          measured.counts[how].askedOfBm25++
          if (other.find(needle.text, 10)[0] === needle.original) measured.counts[how].firstByBm25++
          measured.bm25Durations.push(performance.now() - asked)
        }
      }
      other?.close()
    }
  } finally {
    library.close()
  }
  return measured
}

function count(of: Count, needle: Needle, answer: FinderAnswer): void {
  const [best] = [...answer.claimed, ...answer.nearest]
  const place = best ? Number(best.clauseId.slice(1)) : -1
  of.asked++
  if (answer.claimed.length > 0) of.claimed++
  if (needle.original < 0) return
  if (needle.alike.length > 0) of.undecidable++
  if (place === needle.original) {
    of.first++
    if (needle.alike.length === 0) of.firstDecidable++
  }
  if (place !== needle.original && !needle.alike.includes(place)) return
  const marks = marksOf(needle, best!.shared)
  of.passages += best!.shared.length
  of.passagesRight += best!.shared.filter((range) => isRight(needle, range)).length
  of.words += marks.length
  of.wordsRight += marks.filter(Boolean).length
  if (marks.every(Boolean)) of.exactPassages++
}

/** For each word of the question whether it is marked exactly if it is the original's. An inflected one may be either. */
function marksOf({ words }: Needle, shared: readonly { start: number; end: number }[]): boolean[] {
  let at = 0
  return words.map(({ text, from, inflected }) => {
    const [start, end] = [at, at + text.length]
    at = end + 1
    // Punctuation after a word belongs to no word.
    const bare = end - (/[\p{P}\s]*$/u.exec(text)?.[0].length ?? 0)
    const first = start + (/^[\p{P}\s]*/u.exec(text)?.[0].length ?? 0)
    if (bare <= first || inflected) return true
    const marked = shared.some((range) => range.start < bare && range.end > first)
    const whole = shared.some((range) => range.start <= first && range.end >= bare)
    return from >= 0 ? whole : !marked
  })
}

/** True when a passage is of words of the original that follow each other there, and of all that do. */
function isRight({ words }: Needle, { start, end }: { start: number; end: number }): boolean {
  let at = 0
  const placed = words
    .map((word) => {
      const place = { ...word, start: at, end: at + word.text.length }
      at = place.end + 1
      return place
    })
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const inside = placed.filter((word) => word.start < end && word.end > start)
  if (inside.some(({ from }) => from < 0)) return false
  const first = placed.indexOf(inside[0]!)
  const last = first + inside.length - 1
  const goesOn = (a: number, b: number): boolean => {
    const [one, other] = [placed[a], placed[b]]
    return one !== undefined && other !== undefined && !one.inflected && !other.inflected && one.from >= 0 && other.from === one.from + 1
  }
  return !goesOn(first - 1, first) && !goesOn(last, last + 1)
}

export function accuracyFigures(measuring: Measuring): Figure[] {
  const { counts, durations, bm25Durations } = measureAccuracy(measuring)
  const among = `seed ${measuring.seed}, among ${measuring.clauses} clauses with twins`
  const figures = (['none', 'light', 'heavy'] as const).flatMap((how): Figure[] => {
    const { asked, first, undecidable, firstDecidable, askedOfBm25, firstByBm25, claimed, exactPassages, passages, passagesRight, wordsRight, words } = counts[how]
    const named = { none: 'verbatim', light: 'lightly reworded', heavy: 'heavily reworded' }[how]
    return [
      { name: `${named}: right clause first`, value: firstDecidable / (asked - undecidable), unit: '', note: `${asked - undecidable} questions; ${among}` },
      { name: `${named}: first, BM25`, value: firstByBm25 / askedOfBm25, unit: '', note: `the first ${askedOfBm25} questions` },
      { name: `${named}: first, with the undecidable`, value: first / asked, unit: '', note: `${undecidable} of ${asked} lack the words that tell a twin` },
      { name: `${named}: claimed`, value: claimed / asked, unit: '' },
      { name: `${named}: passages right to the word`, value: passagesRight / passages, unit: '', note: `${passages} passages` },
      { name: `${named}: all passages of a question exact`, value: exactPassages / asked, unit: '', note: 'every word of the question marked rightly or not at all' },
      { name: `${named}: words marked rightly`, value: wordsRight / words, unit: '' },
    ]
  })
  const unclaimed = (kinds: readonly ('stranger' | 'pieces')[], name: string): Figure => {
    const asked = kinds.reduce((sum, kind) => sum + counts[kind].asked, 0)
    const claimed = kinds.reduce((sum, kind) => sum + counts[kind].claimed, 0)
    return { name: `no precedent${name}: none claimed`, value: 1 - claimed / asked, unit: '', note: `${asked} questions` }
  }
  return [
    ...figures,
    unclaimed(['stranger', 'pieces'], ''),
    unclaimed(['stranger'], ', real clauses each once'),
    unclaimed(['pieces'], ', pieces of real clauses'),
    ...medianAndP95(`finding among ${measuring.clauses} clauses`, 'ms', durations),
    ...(measuring.bm25 > 0 ? medianAndP95('some of these questions, BM25', 'ms', bm25Durations) : []),
  ]
}
