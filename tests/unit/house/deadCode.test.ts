import { expect, test } from 'vitest'
import { findDeadExports } from '../../support/deadCode'
import { readSourceFiles } from '../../support/sourceModules'

test('every export is imported by somebody', () => {
  expect(findDeadExports(readSourceFiles())).toEqual([])
})

test('an export and a module that nobody imports are seen', () => {
  const files = new Map([
    ['renderer/main.tsx', "import { used } from './app/a'\nused()"],
    ['renderer/app/a.ts', 'export function used() {}\nexport function unused() {}\nexport type Unused = 1'],
    ['renderer/app/b.ts', 'export const b = 1'],
  ])
  expect(findDeadExports(files)).toEqual([
    'renderer/app/a.ts unused',
    'renderer/app/a.ts Unused',
    'renderer/app/b.ts (imported by nobody)',
  ])
})

test('an export that a namespace brings along but nobody names is seen', () => {
  const files = new Map([
    ['electron/web/main.ts', "import * as all from './a'\nall.a()"],
    ['electron/web/a.ts', 'export function a() {}\nexport function b() {}'],
  ])
  expect(findDeadExports(files)).toEqual(['electron/web/a.ts b'])
})

test.each([
  ["import { a } from './a'\na()"],
  ["import { a as other } from './a'\nother()"],
  ["import * as all from './a'\nall.a()"],
  ["import * as all from './a'\npass(all)"],
  ["export { a } from './a'"],
  ["export * from './a'"],
  ["const { a } = await import('./a')\na()"],
])('an export is alive through: %s', (source) => {
  const files = new Map([
    ['electron/web/main.ts', source],
    ['electron/web/a.ts', 'export function a() {}'],
  ])
  expect(findDeadExports(files)).toEqual([])
})
