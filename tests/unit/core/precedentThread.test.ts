import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FinderQuestion } from '../../../electron/core/precedentFinder'
import { createPrecedentThread, type PrecedentThread } from '../../../electron/core/precedentThread'
import { openTestCore, type TestCore } from '../../support/core'
import { repository } from '../../support/repository'

const built = join(repository, 'out/worker/precedents.js')
const absent = !existsSync(built)
if (absent) console.warn('SKIPPED: the finding thread is not built; run “npm run build” first.')

const question: FinderQuestion = {
  what: 'phrase', text: 'cœur public de l’internet', language: 'fr', among: 'references', except: null, limit: 5, digests: false,
}

describe.skipIf(absent)('the finding thread', () => {
  let core: TestCore
  let thread: PrecedentThread
  beforeEach(() => {
    core = openTestCore()
    thread = createPrecedentThread({ store: core.path, index: join(core.platform.dataFolder, 'precedents.sqlite') }, built)
  })
  afterEach(() => {
    thread.close()
    core.close()
  })

  test('answers one question after the other, and not one that nobody waits for any more', async () => {
    const stop = new AbortController()
    const first = thread.ask({ question, whole: true })
    const second = thread.ask({ question, whole: true }, stop.signal)
    stop.abort(new Error('typed on'))
    const third = thread.ask({ question, whole: true })
    await expect(second).rejects.toThrow('typed on')
    expect((await first).claimed).toMatchObject([{ exact: 'verbatim', score: 1 }])
    expect(await third).toEqual(await first)
  })

  test('tells what is wrong with a store that is not there, and goes on', async () => {
    const lost = createPrecedentThread({ store: join(core.platform.dataFolder, 'none.sqlite'), index: ':memory:' }, built)
    await expect(lost.ask({ question, whole: true })).rejects.toMatchObject({ code: 'store_unwritable' })
    await expect(lost.ask({ question, whole: true })).rejects.toMatchObject({ code: 'store_unwritable' })
    lost.close()
    expect((await thread.ask({ question, whole: true })).claimed).toHaveLength(1)
  })
})
