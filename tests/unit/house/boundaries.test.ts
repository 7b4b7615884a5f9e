import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkBoundaries, type PackageDeclarations, type Violation } from '../../support/boundaries'
import { roomOf } from '../../support/rooms'
import { repository } from '../../support/repository'
import { listCodePaths, readSourceFiles } from '../../support/sourceModules'

const declared = JSON.parse(readFileSync(`${repository}/package.json`, 'utf8')) as PackageDeclarations
const files = readSourceFiles()

function described(violations: Violation[]): string[] {
  return violations.map(({ rule, path, line, message }) => `${rule}: ${path}:${line} ${message}`)
}

test('every module keeps to its room', () => {
  expect(described(checkBoundaries(files, declared).violations)).toEqual([])
})

test('the check sees every module on disk, in every room, and their imports', () => {
  const inRooms = [...files.keys()].filter((path) => !path.startsWith('tests/'))
  const report = checkBoundaries(files, declared)
  expect(report.modules).toBe(inRooms.length)
  expect(report.imports).toBeGreaterThan(report.modules)
  for (const room of ['shared', 'electron/store', 'electron/core', 'electron/exchange', 'renderer/app']) {
    expect(inRooms.filter((path) => roomOf(path) === room), room).not.toEqual([])
  }
})

test.skipIf(!existsSync(`${repository}/.git`))('no tracked module escapes the walk', () => {
  const tracked = execFileSync('git', ['ls-files', '-z', 'shared', 'electron', 'renderer', 'tests'], {
    cwd: repository,
    encoding: 'utf8',
  })
  const code = tracked.split('\0').filter((path) => /\.[cm]?[jt]sx?$/.test(path))
  const walked = new Set(listCodePaths())
  const escaped = code.filter((path) => !walked.has(path) && existsSync(`${repository}/${path}`))
  expect(escaped).toEqual([])
  expect(code.length).toBeGreaterThan(0)
})

test('a check that sees no modules fails', () => {
  expect(() => checkBoundaries(new Map(), declared)).toThrow('saw no modules')
  expect(() => checkBoundaries(new Map([['tests/a.ts', '']]), declared)).toThrow('saw no modules')
})

const targets = {
  'shared/a.ts': 'export interface A { a: 1 }\nexport const a = 1',
  'electron/store/a.ts': 'export interface A { a: 1 }\nexport const a = 1',
  'electron/core/a.ts': 'export interface A { a: 1 }\nexport const a = 1',
  'electron/exchange/a.ts': 'export const a = 1',
  'electron/web/a.ts': 'export const a = 1',
  'electron/desktop/a.ts': 'export const a = 1',
  'electron/cli/a.ts': 'export const a = 1',
  'renderer/app/a.ts': 'export const a = 1',
  'renderer/editor/a.ts': 'export const a = 1',
  'renderer/ui/a.ts': 'export const a = 1',
  'renderer/features/library/a.ts': 'export const a = 1',
  'renderer/features/library/b.ts': 'export const a = 1',
}

/** The rules broken by one planted module among well-behaved ones. */
function plant(path: string, source: string): string[] {
  const planted = new Map([...Object.entries(targets), [path, source]])
  return checkBoundaries(planted, declared).violations.map(({ rule }) => rule)
}

test('well-behaved modules pass', () => {
  expect(plant('electron/core/planted.ts', "import { a } from '../store/a'\nexport const b = a")).toEqual([])
})

test.each([
  ['import', "import { a } from '../store/a'"],
  ['import type', "import type { A } from '../store/a'"],
  ['import with an inline type', "import { type A } from '../store/a'"],
  ['import for its effects', "import '../store/a'"],
  ['import of a namespace', "import * as store from '../store/a'"],
  ['export from', "export { a } from '../store/a'"],
  ['export type from', "export type { A } from '../store/a'"],
  ['export everything from', "export * from '../store/a'"],
  ['dynamic import', "export const a = await import('../store/a')"],
  ['type of an import', "export type A = import('../store/a').A"],
  ['require', "const store = require('../store/a')"],
])('a forbidden room is seen through %s', (_way, source) => {
  expect(plant('electron/web/planted.ts', source)).toEqual(['room'])
})

test.each([
  ['shared/planted.ts', "import { a } from '../electron/core/a'"],
  ['shared/planted.ts', "import { a } from '../renderer/ui/a'"],
  ['electron/store/planted.ts', "import { a } from '../core/a'"],
  ['electron/exchange/planted.ts', "import { a } from '../store/a'"],
  ['electron/exchange/planted.ts', "import type { A } from '../core/a'"],
  ['electron/core/planted.ts', "import { a } from '../web/a'"],
  ['electron/web/planted.ts', "import { a } from '../desktop/a'"],
  ['electron/desktop/planted.ts', "import { a } from '../web/a'"],
  ['electron/cli/planted.ts', "import { a } from '../web/a'"],
  ['electron/cli/planted.ts', "import { a } from '../exchange/a'"],
  ['renderer/app/planted.ts', "import type { A } from '../../electron/core/a'"],
  ['renderer/features/drafting/planted.ts', "import { a } from '../library/a'"],
  ['renderer/features/drafting/planted.ts', "import { a } from '../../app/a'"],
  ['renderer/editor/planted.ts', "import { a } from '../features/library/a'"],
  ['renderer/ui/planted.ts', "import { a } from '../features/library/a'"],
  ['renderer/ui/planted.ts', "import { a } from '../editor/a'"],
])('%s must not: %s', (path, source) => {
  expect(plant(path, source)).toEqual(['room'])
})

test('a feature may import its own files', () => {
  expect(plant('renderer/features/library/planted.ts', "import { a } from './b'\nexport const c = a")).toEqual([])
})

test.each([
  ['shared/planted.ts', "import { readFileSync } from 'node:fs'", 'package'],
  ['shared/planted.ts', "import { createElement } from 'react'", 'package'],
  ['shared/planted.ts', "import type { LexicalEditor } from 'lexical'", 'package'],
  ['shared/planted.ts', "import { implement } from '@orpc/server'", 'package'],
  ['renderer/app/planted.ts', "import { join } from 'node:path'", 'package'],
  ['renderer/app/planted.ts', "import { ipcRenderer } from 'electron'", 'package'],
  ['renderer/ui/planted.ts', "import { $getRoot } from 'lexical'", 'package'],
  ['electron/core/planted.ts', "import { app } from 'electron'", 'package'],
  ['electron/web/planted.ts', "import type { BrowserWindow } from 'electron'", 'package'],
  ['electron/core/planted.ts', "import Database from 'better-sqlite3'", 'package'],
  ['electron/core/planted.ts', "import { createHeadlessEditor } from '@lexical/headless'", 'package'],
  ['electron/exchange/planted.ts', "import { renderToString } from 'react-dom/server'", 'package'],
  ['electron/core/planted.ts', "import { join } from 'path'", 'package'],
  ['electron/core/planted.ts', "import express from 'express'", 'undeclared'],
  ['electron/core/planted.ts', "import { chromium } from 'playwright'", 'undeclared'],
])('%s must not: %s', (path, source, rule) => {
  expect(plant(path, source)).toEqual([rule])
})

test('electron is for the desktop host, and better-sqlite3 for the store', () => {
  expect(plant('electron/desktop/planted.ts', "import { app } from 'electron'\nexport const b = app")).toEqual([])
  expect(plant('electron/store/planted.ts', "import Database from 'better-sqlite3'\nexport const b = Database"))
    .toEqual([])
})

test.each([
  ["export const find = (db: D) => db.prepare('x')"],
  ["export const query = 'SELECT id FROM clause'"],
  ['export const query = (id: string) => `DELETE FROM clause WHERE id = ${id}`'],
  ["export const query = 'PRAGMA journal_mode = WAL'"],
])('SQL stays in the store: %s', (source) => {
  expect(plant('electron/core/planted.ts', source)).toEqual(['sql'])
  expect(plant('electron/store/planted.ts', source)).toEqual([])
})

test('what only resembles SQL passes', () => {
  expect(plant('electron/core/planted.ts', "export const m = /a/.exec('Select a text'); export const d = 'DELETE'"))
    .toEqual([])
})

test('a circle of imports is seen, of types too', () => {
  const planted = new Map([
    ['shared/a.ts', "import type { C } from './b'\nexport interface A { c: C }"],
    ['shared/b.ts', "import { c } from './clauses/c'\nexport type C = typeof c"],
    ['shared/clauses/c.ts', "import type { A } from '../a'\nexport const c = {} as A"],
  ])
  expect(described(checkBoundaries(planted, declared).violations)).toEqual([
    'cycle: shared/a.ts:1 shared/a.ts → shared/b.ts → shared/clauses/c.ts → shared/a.ts',
  ])
})

test.each([
  ['electron/core/planted.ts', "export const a = (name: string) => import(name)", 'computed'],
  ['electron/core/planted.ts', "import { a } from './missing'", 'unresolved'],
  ['electron/core/planted.ts', "import { a } from './a.ts'", 'extension'],
  ['electron/planted.ts', 'export const a = 1', 'placement'],
])('%s must not: %s', (path, source, rule) => {
  expect(plant(path, source)).toEqual([rule])
})
