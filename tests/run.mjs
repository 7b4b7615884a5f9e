// npm test: every check, one outcome a line, and the sum of all of them on the last line.
// `npm test -- --only unit,e2e` runs the named steps only; e2e and desktop then use the last build.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs, stripVTControlCharacters } from 'node:util'

const OLDEST_NODE = 22
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`The tests need Node.js ${OLDEST_NODE}; this is ${process.version}. Run them with: npm test`)
  process.exit(1)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const results = fileURLToPath(new URL('.results', import.meta.url))
/** A failing step prints this much of the end of its output; all of it is kept in tests/.results. */
const LINES_SHOWN = 150

const UNIT_REPORT = '--outputFile.json=tests/.results/unit.json'

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Outcome */
/** @typedef {{ name: string, command: string[], read?: (report: any) => Outcome }} Step */

/** @type {Step[]} */
const steps = [
  { name: 'typecheck', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'unit',
    command: ['npm', 'run', '--silent', 'test:unit', '--', '--reporter=default', '--reporter=json', UNIT_REPORT],
    read: readVitest,
  },
  {
    name: 'e2e',
    command: ['npm', 'run', '--silent', 'test:e2e', '--', '--reporter=line,json'],
    read: readPlaywright,
  },
  {
    name: 'desktop',
    command: ['playwright', 'test', '--config', 'tests/e2e/desktop/playwright.config.ts', '--reporter=line,json'],
    read: readPlaywright,
  },
]

/** Vitest's JSON report. A file that could not be loaded holds no tests and counts as one failure. */
function readVitest(report) {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((it) => it.status === 'failed'),
  )
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
    skipped: tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => fullName),
  }
}

/** Playwright's JSON report. */
function readPlaywright(report) {
  const specs = []
  const collect = (suite) => {
    specs.push(...(suite.specs ?? []))
    suite.suites?.forEach(collect)
  }
  report.suites.forEach(collect)
  const skipped = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const reason = annotations.find(({ type, description }) => type === 'skip' && description)
        return reason ? `${title}: ${reason.description}` : title
      }),
  )
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/** @param {Step} step @returns {Promise<{ code: number, output: string }>} */
function run({ name, command: [file, ...args] }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_FILE: `tests/.results/${name}.json` },
    })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }))
  })
}

/** @param {Step} step @param {number} code @returns {Outcome} */
function judge({ name, read }, code) {
  if (!read) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] }
  const path = `${results}/${name}.json`
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: [] }
  const outcome = read(JSON.parse(readFileSync(path, 'utf8')))
  const ran = outcome.passed + outcome.failed + outcome.skipped.length
  // A suite that ran nothing, or ended badly with every test passed, has not shown anything.
  if (outcome.failed === 0 && (code !== 0 || ran === 0)) outcome.failed = 1
  return outcome
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const only = values.only?.split(',')
const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? []
if (unknown.length > 0) {
  console.error(`No step is named ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }
for (const step of steps.filter(({ name }) => !only || only.includes(name))) {
  const started = performance.now()
  const { code, output } = await run(step)
  const plain = stripVTControlCharacters(output)
  writeFileSync(`${results}/${step.name}.log`, plain)
  const { passed, failed, skipped } = judge(step, code)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped.length

  if (failed > 0) console.log(plain.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n'))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const counts = step.read ? `${passed} passed, ${failed} failed, ${skipped.length} skipped` : failed ? 'failed' : 'passed'
  console.log(`${failed > 0 ? '✗' : '✓'} ${step.name.padEnd(10)} ${counts} (${seconds} s)`)
  for (const reason of skipped) console.log(`  SKIPPED ${reason}`)
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 ? 1 : 0
