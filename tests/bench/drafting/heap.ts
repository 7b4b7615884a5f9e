import type { CDPSession, Page } from 'playwright'
import type { Figure } from '../figure'
import type { Drafts } from './bench'
import { openDraft } from './keys'

/** What the window holds once everything that can go is gone. */
interface Held {
  bytes: number
  nodes: number
}

/** The window's memory on its first page, before and after ten drafts of 2,000 clauses were opened and left. */
export async function measureHeap(page: Page, { plain, many }: Drafts): Promise<Figure[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  // The first draft also loads what every draft needs.
  await openDraft(page, plain, 2000)
  await leave(page)
  const before = await held(session)
  for (const id of many) await openDraft(page, id, 2000)
  await leave(page)
  const after = await held(session)
  const megabytes = (bytes: number) => bytes / 1024 / 1024
  return [
    { name: 'heap of the window before ten drafts', value: megabytes(before.bytes), unit: 'MB', note: `${before.nodes} nodes` },
    { name: 'heap after ten drafts of 2,000 clauses', value: megabytes(after.bytes), unit: 'MB', note: `${after.nodes} nodes` },
    { name: 'heap after over before', value: after.bytes / before.bytes, unit: '×' },
  ]
}

async function leave(page: Page): Promise<void> {
  await page.goto(new URL('/#/', page.url()).href)
  await page.waitForFunction(() => document.querySelector('[contenteditable="true"]') === null)
  await page.waitForTimeout(1000)
}

async function held(session: CDPSession): Promise<Held> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  return { bytes: usedSize, nodes }
}
