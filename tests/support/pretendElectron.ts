import { EventEmitter } from 'node:events'
import { MessageChannel } from 'node:worker_threads'

/**
 * As much of Electron as the shell calls, in plain Node: it notes what it is told and shows nothing. It
 * proves that the shell's parts are joined; what they do in the real one, the Electron suite tests.
 */
type Handler = (...given: never[]) => unknown

/** Everything handed over to Electron, by the name of what it was handed to. */
export const told: Record<string, unknown[]> = {}
const note =
  (name: string) =>
  (...given: unknown[]): void =>
    void (told[name] ??= []).push(given.length > 1 ? given : given[0])

/** The last handler registered under a name, to be called as Electron would. */
export function handler(name: string): Handler {
  const last = told[name]?.at(-1)
  return (Array.isArray(last) ? last.at(-1) : last) as Handler
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine: { appendSwitch: note('switch') },
  enableSandbox: note('enableSandbox'),
  getPreferredSystemLanguages: () => ['fr-CA', 'en'],
  quit: note('quit'),
  requestSingleInstanceLock: () => true,
  setPath: note('setPath'),
  whenReady: () => Promise.resolve(),
})

export const protocol = { registerSchemesAsPrivileged: note('schemes'), handle: note('protocol') }
export const ipcMain = new EventEmitter()
export const Menu = { buildFromTemplate: (template: unknown) => template, setApplicationMenu: note('menu') }

export const session = {
  defaultSession: {
    setDevicePermissionHandler: note('devicePermission'),
    setPermissionCheckHandler: note('permissionCheck'),
    setPermissionRequestHandler: note('permissionRequest'),
    setSpellCheckerEnabled: note('spellChecker'),
    webRequest: { onBeforeRequest: note('beforeRequest') },
  },
}

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } }
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] }

export class BrowserWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), {
    send: note('send'),
    setWindowOpenHandler: note('windowOpen'),
  })
  readonly focus = note('focus')
  readonly loadURL = (url: string): Promise<void> => Promise.resolve(note('loadURL')(url))

  constructor(options: unknown) {
    super()
    note('window')(options)
    app.emit('web-contents-created', {}, this.webContents)
  }

  getNormalBounds = () => ({ x: 0, y: 0, width: 1100, height: 800 })
  isMaximized = () => false
  isMinimized = () => false
}

export class MessageChannelMain {
  private readonly channel = new MessageChannel()
  readonly port2 = this.channel.port2
  readonly port1 = {
    on: (name: string, listener: (event?: { data: unknown }) => void) =>
      this.channel.port1.on(name, (data) => listener({ data })),
    postMessage: (message: unknown) => this.channel.port1.postMessage(message),
    start: () => this.channel.port1.start(),
  }
}
