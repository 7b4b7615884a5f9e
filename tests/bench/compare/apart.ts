import { spawnSync } from 'node:child_process'
import { compareTexts } from '../../../shared/compare/compareTexts'
import type { ComparedSide } from '../../../shared/model/comparison'
import { generatePair, TYPICAL } from './generatePair'
import { SHAPES } from './shapes'

/** What a comparison took in a process that did nothing else. */
export interface Apart {
  milliseconds: number
  /** The most memory the process held, Node's own 50 and the texts included. */
  megabytes: number
  simplified: boolean
}

// Where run.mjs puts what it bundles; a process of its own loads it from there.
const BUNDLE = new URL('../../.results/bench/compare.mjs', import.meta.url).href

/** Compares in a new process the pair of a name in SHAPES, or a generated one of as many clauses. */
export function compareApart(pair: string | number): Apart {
  const script = `import { compareHere } from ${JSON.stringify(BUNDLE)}\ncompareHere(${JSON.stringify(pair)})`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Apart
}

/** What the new process does. */
export function compareHere(pair: string | number): void {
  const { left, right } = typeof pair === 'number' ? generatePair(9001, { ...TYPICAL, clauses: pair }) : sidesOf(pair)
  const start = performance.now()
  const { summary } = compareTexts(left, right)
  const milliseconds = performance.now() - start
  const apart: Apart = { milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, simplified: summary.simplified }
  process.stdout.write(JSON.stringify(apart))
}

function sidesOf(name: string): { left: ComparedSide; right: ComparedSide } {
  const [left, right] = SHAPES[name]!().map((texts): ComparedSide => ({
    title: '',
    language: 'fr',
    clauses: texts.map((text, index) => ({ id: `c${index}`, index, label: '', kind: 'paragraph', depth: 0, text })),
  }))
  return { left: left!, right: right! }
}
