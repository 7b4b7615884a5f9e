import { RPCHandler } from '@orpc/server/message-port'
import { vi } from 'vitest'
import { openTestCore, type TestCore } from '../../../support/core'

/** A window of the desktop, as far as the transport sees it: messages to itself, with a port now and then. */
class DesktopWindow extends EventTarget {
  /** What the page asked for, in order. */
  readonly asked: unknown[] = []

  postMessage(message: unknown): void {
    this.asked.push(message)
  }

  receive(message: { data: unknown; source?: unknown; ports?: readonly MessagePort[] }): void {
    const event = new Event('message')
    Object.assign(event, { source: this, ports: [], ...message })
    this.dispatchEvent(event)
  }
}

export interface DesktopPage {
  core: TestCore
  window: DesktopWindow
  /** Hands the page a port to the core, as the preload does. */
  connect: () => void
  close: () => void
}

/** A page of the desktop with a real core behind the port it is handed. */
export function openDesktopPage(): DesktopPage {
  const core = openTestCore()
  const window = new DesktopWindow()
  const { port1, port2 } = new MessageChannel()
  vi.stubGlobal('window', window)
  vi.stubGlobal('location', { protocol: 'chapeau:', origin: 'chapeau://app' })
  new RPCHandler(core.core.router).upgrade(port2, { context: {} })
  port2.start()
  return {
    core,
    window,
    connect: () => window.receive({ data: 'chapeau:port', ports: [port1] }),
    close() {
      port1.close()
      port2.close()
      core.close()
      vi.unstubAllGlobals()
    },
  }
}
