import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announce, dismissToast, findSpoken, listToasts, showToast } from '../../../../renderer/ui/toast'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const { id } of listToasts()) dismissToast(id)
  vi.useRealTimers()
})
const shown = (): string[] => listToasts().map(({ text }) => text)

test('a message goes by itself, one with something to do stays', () => {
  showToast('Saved')
  showToast('Removed', { label: 'Bring back', run: () => undefined })
  vi.runAllTimers()
  expect(shown()).toEqual(['Removed'])
})

test('the oldest makes room', () => {
  for (const text of ['1', '2', '3', '4']) showToast(text)
  expect(shown()).toEqual(['2', '3', '4'])
})

test('the same words said twice are heard twice', () => {
  announce('3 clauses found')
  const first = findSpoken()
  announce('3 clauses found')
  expect(findSpoken().text).toBe(first.text)
  expect(findSpoken().id).not.toBe(first.id)
})

test('what is announced is not shown', () => {
  announce('Inserted')
  expect(shown()).toEqual([])
})
