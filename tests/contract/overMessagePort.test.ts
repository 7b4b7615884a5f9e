import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { RPCHandler } from '@orpc/server/message-port'
import { openTestCore } from '../support/core'
import { describeContract } from './contractSuite'

describeContract('over a message port', async () => {
  const { core, close } = openTestCore()
  const { port1, port2 } = new MessageChannel()
  new RPCHandler(core.router).upgrade(port1)
  port1.start()
  port2.start()
  return {
    client: createORPCClient(new RPCLink({ port: port2 })),
    close() {
      port1.close()
      close()
    },
  }
})
