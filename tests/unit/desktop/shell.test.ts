import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { contentSecurityPolicy } from '../../../electron/core/contentSecurityPolicy'
import type { Contract } from '../../../shared/contract'
import { app, handler, ipcMain, told } from '../../support/pretendElectron'

// A busy machine may take this long over what is not a matter of time.
vi.setConfig({ testTimeout: 60_000 })

const PATIENTLY = { timeout: 20_000 }

const folder = vi.hoisted(() => ({ renderer: '' }))
vi.mock('electron', () => import('../../support/pretendElectron'))
vi.mock('../../../electron/core/rendererFiles', async (original) => ({
  ...(await original<object>()),
  get rendererFolder() {
    return folder.renderer
  },
}))

const home = mkdtempSync(join(tmpdir(), 'chapeau-shell-'))
const data = join(home, 'data')
const given = process.argv

beforeAll(async () => {
  folder.renderer = join(home, 'renderer')
  mkdirSync(folder.renderer)
  writeFileSync(join(folder.renderer, 'index.html'), '<!doctype html>')
  writeFileSync(join(home, 'outside.html'), 'not for the page')
  process.argv = ['electron', '.', '--data', data]
  await import('../../../electron/desktop/main')
  await vi.waitUntil(() => told['menu'], PATIENTLY)
})
afterAll(() => {
  process.argv = given
  app.emit('will-quit')
  rmSync(home, { recursive: true, force: true })
})

/** Asks for a port as a page's preload does and gives what the page is handed. */
function connect(url: string, parent: unknown = null): MessagePort | undefined {
  let handed: MessagePort | undefined
  const senderFrame = {
    url,
    parent,
    postMessage: (_channel: string, _message: unknown, [port]: MessagePort[]) => (handed = port),
  }
  ipcMain.emit('chapeau:connect', { senderFrame })
  return handed
}

describe('the shell', () => {
  test('pastes the words alone for its own page, and for no other', () => {
    const pasted: string[] = []
    const from = (url: string) => ({ senderFrame: { url, parent: null }, sender: { pasteAndMatchStyle: () => pasted.push(url) } })
    ipcMain.emit('chapeau:paste-plain', from('chapeau://app/'))
    ipcMain.emit('chapeau:paste-plain', from('https://elsewhere.example/'))
    expect(pasted).toEqual(['chapeau://app/'])
  })

  test('registers its scheme and switches the network off before Electron is ready', () => {
    expect(told['schemes']).toEqual([[expect.objectContaining({ scheme: 'chapeau' })]])
    expect(told['switch']).toContainEqual(['host-rules', 'MAP * ~NOTFOUND'])
    expect(told['enableSandbox']).toHaveLength(1)
  })

  test('opens one window, isolated and sandboxed, on its own scheme', () => {
    expect(told['window']).toEqual([
      expect.objectContaining({
        webPreferences: expect.objectContaining({
          contextIsolation: true,
          sandbox: true,
          nodeIntegration: false,
          webSecurity: true,
          webviewTag: false,
          // It would fetch dictionaries from the network.
          spellcheck: false,
        }) as unknown,
      }),
    ])
    expect(told['loadURL']).toEqual(['chapeau://app/'])
  })

  test('serves the interface with the policy, and nothing beside it', async () => {
    const serve = handler('protocol') as (request: Request) => Promise<Response>
    const get = (url: string, method = 'GET') => serve({ url, method } as Request)
    const page = await get('chapeau://app/text/1')
    expect([page.status, await page.text()]).toEqual([200, '<!doctype html>'])
    expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    for (const url of ['chapeau://app/../outside.html', 'chapeau://app/%2e%2e%2foutside.html', 'chapeau://other/index.html']) {
      expect([url, (await get(url)).status]).toEqual([url, 404])
    }
    expect((await get('chapeau://app/', 'POST')).status).toBe(404)
  })

  test('keeps a page where it is', () => {
    expect(handler('windowOpen')()).toEqual({ action: 'deny' })
    const contents = { on: new Map<string, (event: unknown) => void>() }
    app.emit('web-contents-created', {}, {
      on: (name: string, listener: (event: unknown) => void) => contents.on.set(name, listener),
      setWindowOpenHandler: () => {},
    })
    const stays = (name: string, url: string, isMainFrame = true): boolean => {
      let prevented = false
      contents.on.get(name)?.({ url, isMainFrame, preventDefault: () => (prevented = true) })
      return prevented
    }
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(stays(name, 'https://example.org/')).toBe(true)
      expect(stays(name, 'file:///etc/passwd')).toBe(true)
      expect(stays(name, 'chapeau://app/', false)).toBe(true)
      expect(stays(name, 'chapeau://app/')).toBe(false)
    }
    expect(stays('will-attach-webview', '')).toBe(true)
  })

  test('grants nothing but copying', () => {
    const check = handler('permissionCheck') as (contents: null, permission: string) => boolean
    const granted = ['media', 'geolocation', 'notifications', 'clipboard-read', 'clipboard-sanitized-write', 'openExternal'].filter(
      (permission) => check(null, permission),
    )
    expect(granted).toEqual(['clipboard-sanitized-write'])
    expect((handler('devicePermission') as () => boolean)()).toBe(false)
  })

  test('cancels every request that would leave', () => {
    const before = handler('beforeRequest') as (details: { url: string }, answer: (it: unknown) => void) => void
    const answers: unknown[] = []
    for (const url of ['https://example.org/', 'chapeau://app/index.html']) before({ url }, (it) => answers.push(it))
    expect(answers).toEqual([{ cancel: true }, { cancel: false }])
  })

  test('hands a port to the core to its own page only', async () => {
    expect(connect('https://example.org/')).toBeUndefined()
    expect(connect('chapeau://app/', {})).toBeUndefined()
    const port = connect('chapeau://app/')!
    const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port }))
    port.start()
    expect(await client.app.getInfo()).toMatchObject({ host: 'desktop', dataFolder: data, systemLanguage: 'fr' })
    expect((await client.text.list()).length).toBeGreaterThan(0)
    await client.settings.update({ language: 'en' })
    await expect.poll(() => JSON.stringify(told['menu']?.at(-1)), PATIENTLY).toContain('Select all')
    port.close()
  })

  test('puts its menu in the interface’s language, and says there is one', () => {
    expect(JSON.stringify(told['menu']?.[0])).toContain('Fichier')
  })

  test('comes forward when it is started again', () => {
    app.emit('second-instance')
    expect(told['focus']).toHaveLength(1)
  })

  test('keeps its own files in the data folder', () => {
    expect(told['setPath']).toEqual([['userData', join(data, 'electron')]])
    expect(existsSync(data)).toBe(true)
  })
})
