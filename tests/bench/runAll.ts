import { writeFileSync } from 'node:fs'
import { cpus, loadavg, platform, release } from 'node:os'
import { median, percentile, type Figure } from './figure'

interface Report {
  machine: { processor: string; cores: number; system: string; node: string; load: number[] }
  /** A fixed piece of arithmetic, timed over and over: how much this machine wavers by itself. */
  noise: { median: number; p95: number; unit: string }
  figures: Figure[]
}

function arithmetic(): number {
  const started = performance.now()
  let sum = 0
  for (let turn = 1; turn < 4_000_000; turn += 1) sum = (sum + Math.imul(turn, 2654435761)) | 0
  return sum === 0 ? Number.NaN : performance.now() - started
}

function measureNoise(): Report['noise'] {
  const samples = Array.from({ length: 60 }, arithmetic).slice(10)
  return { median: median(samples), p95: percentile(samples, 0.95), unit: 'ms' }
}

function shown(value: number): string {
  if (!Number.isFinite(value)) return '–'
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

function printTable({ machine, noise, figures }: Report): void {
  const width = Math.max(...figures.map(({ name }) => name.length))
  console.log(`\n${machine.processor}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}`)
  console.log(`load ${machine.load.map((it) => it.toFixed(2)).join(' ')}; the same arithmetic takes`)
  console.log(`${shown(noise.median)} ms median and ${shown(noise.p95)} ms p95: differences below that spread mean nothing\n`)
  for (const { name, value, unit, note } of figures) {
    console.log(`${name.padEnd(width)}  ${shown(value).padStart(8)} ${unit.padEnd(4)} ${note ?? ''}`.trimEnd())
  }
}

/** Runs each benchmark in turn, prints one table and writes the same as JSON when a file is named. */
export async function runAll(benches: Record<string, () => Promise<Figure[]>>, jsonFile?: string): Promise<void> {
  const figures: Figure[] = []
  for (const [name, bench] of Object.entries(benches)) {
    process.stderr.write(`measuring: ${name}\n`)
    figures.push(...(await bench()))
  }
  const report: Report = {
    machine: {
      processor: cpus()[0]?.model.trim() ?? 'unknown processor',
      cores: cpus().length,
      system: `${platform()} ${release()}`,
      node: process.versions.node,
      load: loadavg(),
    },
    noise: measureNoise(),
    figures,
  }
  printTable(report)
  if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(report, null, 2)}\n`)
}
