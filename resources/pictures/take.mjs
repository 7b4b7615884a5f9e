// Takes the README's pictures from the running program, as built: npm run build && npx node resources/pictures/take.mjs
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const load = async (path) => (await runnerImport(at(path))).module
const { launchChromium } = await load('../../tests/support/chromium.ts')
const { startBuiltWebHost } = await load('../../tests/support/builtWebHost.ts')
const { openTestCore } = await load('../../tests/support/core.ts')

/** A draft in the middle of its negotiation, and the version before the coffee break. */
const PREAMBLE = [
  ['preambular', 'Réaffirmant', ' notre soutien à un cyberespace ouvert, sûr, stable, accessible et pacifique,'],
  ['preambular', 'Conscients', ' que la menace impose de [redoubler d’efforts (Canada)] [poursuivre les efforts (UE)],'],
]
const CLOSING = [
  ['chapeau', 'Décident', ', d’ici à 2030 :'],
  ['item', '', 'De s’abstenir de fermer l’internet ;'],
  ['item', '', 'De promouvoir un internet ouvert, planétaire, interopérable et fiable.'],
]
const run = (text, marks) => (text ? [{ type: 'text', text, ...(marks && { marks }) }] : [])
let count = 0
const clause = (kind, opening, rest, more = {}) => ({
  id: `c${count++}`,
  kind,
  depth: kind === 'item' ? 1 : 0,
  content: [...run(opening, ['italic']), ...run(rest)],
  lockedLabel: null,
  origins: [],
  ...more,
})

async function fill(client) {
  const { id } = await client.text.create({ title: 'Appel pour un cyberespace de confiance', language: 'fr', from: 'blank' })
  const taken = async (clauseId) => client.origin.take({ textId: 'paris-call-fr', clauseId })
  const wordingOf = ({ content }) => content.filter((part) => part.type === 'text').at(-1).text
  const [one, two, five] = [await taken('principle-1'), await taken('principle-2'), await taken('principle-5')]
  const clauses = [
    ...PREAMBLE.map(([kind, opening, rest]) => clause(kind, opening, rest)),
    clause('heading', '', 'Principes'),
    clause('operative', 'S’engagent', ` à ${wordingOf(one).toLowerCase().slice(0, -1)} [sans délai] ;`, { origins: [one.id] }),
    clause('operative', '', wordingOf(two), { origins: [two.id] }),
    clause('operative', '', wordingOf(five).replace('de logiciels', 'd’outils'), { origins: [five.id] }),
    ...CLOSING.map(([kind, opening, rest]) => clause(kind, opening, rest)),
  ]
  const order = clauses.map((each) => each.id)
  const { revision } = await client.text.save({ id, base: 0, clauses, order, window: 'pictures' })
  await client.text.describe({ id, description: { scheme: 'un' } })
  const version = await client.version.save({ textId: id, name: 'Rev.1', note: null })

  const [, , heading, first, second, fifth, chapeau, item, last] = clauses
  const restored = { ...fifth, content: run(wordingOf(five)) }
  const firmer = { ...last, content: run('De garantir un internet ouvert, planétaire, interopérable et fiable.') }
  const added = clause('operative', 'Invitent', ' tous les acteurs à encourager la divulgation coordonnée des vulnérabilités ;')
  const settled = { ...clauses[1], content: [...run('Conscients', ['italic']), ...run(' que la menace impose de redoubler d’efforts,')] }
  const now = [clauses[0], settled, heading, restored, first, second, added, chapeau, firmer]
  const { record } = await client.text.get({ id })
  if (record.revision !== revision + 1) throw new Error('the draft is not where it was left')
  await client.text.save({ id, base: record.revision, clauses: [settled, restored, firmer, added], order: now.map((each) => each.id), window: 'pictures' })
  return { draft: id, version: version.id, dropped: item.id, selected: first.id }
}

const dataFolder = mkdtempSync(join(tmpdir(), 'chapeau-pictures-'))
const core = openTestCore({ dataFolder })
const { draft, version, selected } = await fill(core.client)
core.close()
const host = await startBuiltWebHost({ dataFolder, language: 'en' })
const browser = await launchChromium()
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
  await page.goto(host.address)
  await page.goto(`${host.origin}/#/text/${draft}/${selected}`)
  await page.locator('[contenteditable=true] [data-origin]').first().waitFor()
  await page.locator('[contenteditable=true]').getByText('S’engagent').click()
  await page.getByRole('tab', { name: 'Origin' }).click()
  await page.getByRole('tabpanel').getByRole('article').first().waitFor()
  await page.screenshot({ path: at('drafting.png') })
  await page.goto(`${host.origin}/#/compare/version:${version}/text:${draft}`)
  await page.locator('ins').first().waitFor()
  await page.screenshot({ path: at('comparison.png') })
} finally {
  await browser.close()
  await host.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}
