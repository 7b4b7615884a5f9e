import { expect, test } from 'vitest'
import { partOf, watchable } from '../../../../renderer/ui/watched'

test('whoever watches hears of another value, once for each, until done watching', () => {
  const save = watchable('saved')
  const heard: string[] = []
  const stop = save.subscribe(() => heard.push(save.current()))
  save.set('unsaved')
  save.set('unsaved')
  save.set('saving')
  stop()
  save.set('saved')
  expect(heard).toEqual(['unsaved', 'saving'])
  expect(save.current()).toBe('saved')
})

test('a part stays the one known while it says the same, and is looked for once for each value', () => {
  const draft = watchable({ ids: ['a', 'b'], words: 2 })
  let looked = 0
  const ids = partOf(draft, (value) => (looked++, value.ids), (known, now) => known.join() === now.join())
  const first = ids()
  ids()
  draft.set({ ids: ['a', 'b'], words: 3 })
  expect(ids()).toBe(first)
  expect(looked).toBe(2)
  draft.set({ ids: ['b'], words: 3 })
  expect(ids()).toEqual(['b'])
})
