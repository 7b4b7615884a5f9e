import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { openTestCore } from '../support/core'
import { openWebHost } from '../support/webHost'
import { describeContract } from './contractSuite'

describeContract('over loopback HTTP', async () => {
  const test = openTestCore()
  const host = await openWebHost(test.core.router)
  const origin = `http://127.0.0.1:${host.port}`
  const headers = { cookie: host.cookie, origin, 'sec-fetch-site': 'same-origin' }
  return {
    client: createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers })),
    close() {
      host.close()
      test.close()
    },
  }
})
