import { eventIterator, oc } from '@orpc/contract'
import { implement } from '@orpc/server'
import { z } from 'zod'
import { failureData } from '../../shared/failure'

const contract = {
  echo: oc.input(z.object({ words: z.string() })).output(z.object({ words: z.string() })),
  measure: oc.input(z.object({ file: z.file() })).output(z.object({ bytes: z.number() })),
  fail: oc.errors({ FAILURE: { status: 422, data: failureData } }).output(z.null()),
  crash: oc.output(z.null()),
  watch: oc.output(eventIterator(z.object({ type: z.string() }))),
}
const os = implement(contract)

/** A router as small as one can be that has every shape the contract has, and lets tests see streams end. */
export function createSmallRouter(onStreamEnd: () => void = () => {}) {
  return os.router({
    echo: os.echo.handler(({ input }) => input),
    measure: os.measure.handler(({ input }) => ({ bytes: input.file.size })),
    fail: os.fail.handler(({ errors }) => {
      throw errors.FAILURE({ data: { code: 'read_only', details: { title: 'Paris Call' } } })
    }),
    crash: os.crash.handler(() => {
      throw new Error('a secret of the core')
    }),
    watch: os.watch.handler(async function* watch({ signal }) {
      try {
        yield { type: 'watching' }
        await new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }))
      } finally {
        onStreamEnd()
      }
    }),
  })
}
export type SmallRouter = ReturnType<typeof createSmallRouter>
