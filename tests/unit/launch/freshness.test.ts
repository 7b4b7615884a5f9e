import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isStale, stamp } from '../../../electron/launch/freshness.mjs'

const AN_HOUR_AGO = Date.now() - 3_600_000
let root: string
let out: string

/** Folders too carry a time; each is set back so that only what a test does is new. */
const setBack = (path: string): void => utimesSync(path, new Date(AN_HOUR_AGO), new Date(AN_HOUR_AGO))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chapeau-fresh-'))
  out = join(root, 'out')
  mkdirSync(out)
  for (const folder of ['shared', 'electron', 'renderer', 'resources', 'shared/model']) mkdirSync(join(root, folder))
  for (const file of ['package.json', 'package-lock.json', 'shared/model/text.ts']) writeFileSync(join(root, file), '')
  for (const path of ['package.json', 'package-lock.json', 'shared/model/text.ts', 'shared/model', 'shared', 'electron', 'renderer', 'resources']) {
    setBack(join(root, path))
  }
})
afterEach(() => rmSync(root, { recursive: true }))

test('what was never built is stale', () => {
  expect(isStale(root, out)).toBe(true)
})

test('what was built after the last change is not', () => {
  stamp(out, AN_HOUR_AGO + 1000)
  expect(isStale(root, out)).toBe(false)
})

test('a file changed, added or removed makes it stale, and so does a new dependency', () => {
  stamp(out, AN_HOUR_AGO + 1000)
  const changes = [
    () => writeFileSync(join(root, 'shared/model/text.ts'), 'changed'),
    () => writeFileSync(join(root, 'shared/model/clause.ts'), ''),
    () => rmSync(join(root, 'shared/model/clause.ts')),
    () => writeFileSync(join(root, 'package-lock.json'), 'changed'),
  ]
  for (const change of changes) {
    change()
    expect(isStale(root, out)).toBe(true)
    for (const path of ['shared/model/text.ts', 'shared/model/clause.ts', 'shared/model', 'package-lock.json']) {
      if (existsSync(join(root, path))) setBack(join(root, path))
    }
    expect(isStale(root, out)).toBe(false)
  }
})

test('what changed while it was being built is not in it', () => {
  const startedAt = AN_HOUR_AGO - 1000
  stamp(out, startedAt)
  expect(isStale(root, out)).toBe(true)
})
