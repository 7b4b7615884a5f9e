import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import { Failure, type FailureCode } from '../../../shared/failure'
import type { Clause, ClauseId } from '../../../shared/model/clause'
import { DraftSaver, type DraftStore, type Reconciled, type SaveState } from '../../../renderer/editor/draftSaver'
import { clause } from './support'

/** A store of the contract's shape that can be made to fail, stall or lose its answers. */
class FakeStore implements DraftStore {
  revision = 1
  clauses: Clause[]
  saves: { clauses: Clause[]; order: ClauseId[] | null }[] = []
  failWith: FailureCode | 'unreachable' | 'answer lost' | null = null
  stall: Promise<void> | null = null

  constructor(clauses: Clause[]) {
    this.clauses = clauses
  }

  async save({ base, clauses, order }: Parameters<DraftStore['save']>[0]) {
    await this.stall
    if (this.failWith === 'unreachable') throw new TypeError('no answer')
    if (this.failWith && this.failWith !== 'answer lost') throw new Failure(this.failWith)
    if (base !== this.revision) throw new Failure('changed_elsewhere')
    this.saves.push({ clauses, order })
    this.write(clauses, order)
    if (this.failWith === 'answer lost') throw new TypeError('no answer')
    return { revision: this.revision }
  }

  write(clauses: readonly Clause[], order: readonly ClauseId[] | null): void {
    const all = new Map([...this.clauses, ...clauses].map((one) => [one.id, one]))
    this.clauses = (order ?? this.clauses.map(({ id }) => id)).map((id) => all.get(id)!)
    this.revision++
  }

  async read() {
    return { revision: this.revision, clauses: this.clauses }
  }

  failureOf(error: unknown) {
    const failed = error instanceof Failure
      ? { code: error.code, details: error.details }
      : { code: 'unexpected' as const, details: { reason: String(error) } }
    return { failed, unreachable: error instanceof TypeError }
  }
}

function start(clauses: Clause[]) {
  const store = new FakeStore(clauses)
  const states: SaveState[] = []
  const reconciled: Reconciled[] = []
  let screen = clauses
  const saver = new DraftSaver({
    store,
    document: {
      read: (ids) => screen.filter(({ id }) => ids.has(id)),
      readAll: () => screen,
      order: () => screen.map(({ id }) => id),
      replace: (next) => void (screen = [...next]),
    },
    loaded: { revision: store.revision, clauses },
    onState: (state) => states.push(state),
    onReconciled: (what) => reconciled.push(what),
  })
  return {
    store,
    saver,
    states,
    reconciled,
    words: () => screen.map((one) => plainText(one.content)),
    stored: () => store.clauses.map((one) => plainText(one.content)),
    type(id: string, text: string) {
      screen = screen.map((one) => (one.id === id ? clause(id, text) : one))
      saver.changed([id], false)
    },
    add(id: string, text: string) {
      screen = [...screen, clause(id, text)]
      saver.changed([id], true)
    },
    remove(id: string) {
      screen = screen.filter((one) => one.id !== id)
      saver.changed([], true)
    },
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('saves only what changed, once typing pauses', async () => {
  const draft = start([clause('a', 'A'), clause('b', 'B')])
  draft.type('b', 'B1')
  draft.type('b', 'B12')
  expect(draft.saver.hasPending).toBe(true)
  await vi.advanceTimersByTimeAsync(399)
  expect(draft.store.saves).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(draft.store.saves).toEqual([{ clauses: [clause('b', 'B12')], order: null }])
  expect(draft.states).toEqual(['unsaved', 'saving', 'saved'])
  expect(draft.saver.hasPending).toBe(false)
})

test('does not wait for a pause longer than it should', async () => {
  const draft = start([clause('a', '')])
  for (let key = 1; key <= 20; key++) {
    draft.type('a', 'x'.repeat(key))
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(draft.store.saves.length).toBeGreaterThanOrEqual(2)
})

test('names every clause when one was added or removed', async () => {
  const draft = start([clause('a', 'A'), clause('b', 'B')])
  draft.add('c', 'C')
  draft.remove('a')
  await draft.saver.flush()
  expect(draft.store.saves).toEqual([{ clauses: [clause('c', 'C')], order: ['b', 'c'] }])
})

test('one save at a time; what is typed meanwhile goes with the next', async () => {
  const draft = start([clause('a', '')])
  let release = () => {}
  draft.store.stall = new Promise((resolve) => void (release = resolve))
  draft.type('a', 'one')
  await vi.advanceTimersByTimeAsync(400)
  draft.type('a', 'one two')
  await vi.advanceTimersByTimeAsync(2000)
  expect(draft.store.saves).toEqual([])
  release()
  draft.store.stall = null
  await vi.advanceTimersByTimeAsync(0)
  expect(draft.store.saves.map(({ clauses }) => plainText(clauses[0]!.content))).toEqual(['one', 'one two'])
  expect(draft.saver.state).toBe('saved')
})

test.each<FailureCode | 'unreachable'>(['disk_full', 'store_busy', 'store_unwritable', 'unreachable'])(
  'after %s keeps everything pending and tries again, more patiently each time',
  async (failure) => {
    const draft = start([clause('a', '')])
    draft.store.failWith = failure
    draft.type('a', 'kept')
    await vi.advanceTimersByTimeAsync(400)
    expect(draft.saver.state).toMatchObject({ unreachable: failure === 'unreachable' })
    expect(draft.saver.hasPending).toBe(true)
    await expect(draft.saver.flush()).rejects.toThrow(failure === 'unreachable' ? 'no answer' : failure)
    draft.type('a', 'kept too')
    draft.store.failWith = null
    await vi.advanceTimersByTimeAsync(10_000)
    expect(draft.saver.state).toBe('saved')
    expect(draft.stored()).toEqual(['kept too'])
  },
)

test('what can never be saved is not tried for ever, but is with the next change', async () => {
  const draft = start([clause('a', '')])
  draft.store.failWith = 'invalid_input'
  draft.type('a', 'x')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(draft.saver.state).toMatchObject({ failed: { code: 'invalid_input' } })
  expect(vi.getTimerCount()).toBe(0)
  draft.store.failWith = null
  draft.type('a', 'y')
  await vi.advanceTimersByTimeAsync(400)
  expect(draft.stored()).toEqual(['y'])
})

test('a draft changed in another window meanwhile is brought together clause by clause', async () => {
  const draft = start([clause('a', 'A'), clause('b', 'B'), clause('c', 'C')])
  draft.store.write([clause('a', 'theirs'), clause('d', 'D')], ['a', 'b', 'c', 'd'])
  draft.type('a', 'mine')
  draft.type('c', 'C mine')
  await draft.saver.flush()
  expect(draft.words()).toEqual(['theirs', 'mine', 'B', 'C mine', 'D'])
  expect(draft.stored()).toEqual(draft.words())
  expect(draft.reconciled).toEqual([{ doubled: 1 }])
  expect(draft.saver.state).toBe('saved')
})

test('another window’s change appears here when nothing is pending', async () => {
  const draft = start([clause('a', 'A')])
  draft.store.write([clause('a', 'theirs')], null)
  await draft.saver.changedElsewhere(draft.store.revision)
  expect(draft.words()).toEqual(['theirs'])
  expect(draft.reconciled).toEqual([{ doubled: 0 }])
  expect(draft.store.saves).toEqual([])
})

test('news of this window’s own save is no news', async () => {
  const draft = start([clause('a', 'A')])
  draft.type('a', 'B')
  await draft.saver.flush()
  await draft.saver.changedElsewhere(draft.store.revision)
  expect(draft.reconciled).toEqual([])
})

test('a save whose answer was lost is not taken for somebody else’s', async () => {
  const draft = start([clause('a', 'A'), clause('b', 'B')])
  draft.store.failWith = 'answer lost'
  draft.type('a', 'one')
  await vi.advanceTimersByTimeAsync(400)
  draft.store.failWith = null
  draft.type('a', 'one two')
  await draft.saver.flush()
  expect(draft.words()).toEqual(['one two', 'B'])
  expect(draft.stored()).toEqual(['one two', 'B'])
  expect(draft.reconciled).toEqual([])
})
