import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addressesIn, remoteAddresses, waysOutOf } from '../../support/networkReach'
import { repository } from '../../support/repository'
import { readModule, readSourceFiles } from '../../support/sourceModules'

const modules = [...readSourceFiles()]
  .filter(([path]) => !path.startsWith('tests/'))
  .map(([path, source]) => readModule(path, source))
const pages = globSync('{renderer,shared,electron}/**/*.{css,html,svg}', { cwd: repository })

/** Addresses that are names, never fetched, and why they stand in the code. */
const NAMES: { address: RegExp; why: string }[] = [
  { address: /^http:\/\/www\.w3\.org\//, why: 'namespaces of SVG and XHTML' },
  { address: /^http:\/\/purl\.(org\/dc|oclc\.org\/ooxml)\//, why: 'namespaces of DOCX' },
  { address: /^http:\/\/schemas\.openxmlformats\.org\//, why: 'namespaces of DOCX' },
]

const isName = (address: string) => NAMES.some((name) => name.address.test(address))

test('no code holds an address that could be fetched', () => {
  const inCode = modules.flatMap(addressesIn).filter((found) => !isName(found.split(' ')[1] ?? ''))
  const inPages = pages.flatMap((path) =>
    remoteAddresses(readFileSync(`${repository}/${path}`, 'utf8'))
      .filter((address) => !isName(address))
      .map((address) => `${path} ${address}`),
  )
  expect([...inCode, ...inPages]).toEqual([])
  expect(pages.length).toBeGreaterThan(0)
})

test('only the doors to the own core open a connection', () => {
  expect(modules.flatMap(waysOutOf)).toEqual([])
})

test.each([
  ["fetch('https://example.org/a')", 1],
  ['const image = `https://example.org/${name}`', 1],
  ["const local = 'http://127.0.0.1:8000/'", 0],
  ["const trick = 'http://127.0.0.1.example.org/'", 1],
  ['const address = `http://${host}:${port}`', 0],
  ['// see https://example.org\nconst a = 1', 0],
])('addresses of %s', (source, count) => {
  expect(addressesIn(readModule('electron/core/planted.ts', source))).toHaveLength(count)
})

test.each([
  ['@import url(//example.org/a.css)', 1],
  ['<script src="//example.org/a.js"></script>', 1],
  ['body { background: url(./a.png) }', 0],
])('addresses of the page %s', (source, count) => {
  expect(remoteAddresses(source)).toHaveLength(count)
})

test.each([
  ['renderer/features/library/planted.ts', "await fetch('/a')", 1],
  ['renderer/app/planted.ts', 'new WebSocket(address)', 1],
  ['renderer/app/planted.ts', 'navigator.sendBeacon(address)', 1],
  ['electron/core/planted.ts', "import { get } from 'node:https'\nget(address)", 1],
  ['electron/exchange/planted.ts', 'globalThis.fetch(address)', 1],
  ['renderer/api/planted.ts', "await fetch('/rpc')", 0],
  ['electron/web/planted.ts', "import { createServer } from 'node:http'\ncreateServer()", 0],
])('ways out of %s: %s', (path, source, count) => {
  expect(waysOutOf(readModule(path, source))).toHaveLength(count)
})
