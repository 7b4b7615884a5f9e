import { spawn } from 'node:child_process'

/** Elsewhere than on Linux (and its kin) a session that can start a program can show a window. */
export function canShowBrowser(
  system: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  if (system === 'win32' || system === 'darwin') return true
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}

/** The system's own way to open an address, without a shell that could read the address as a command. */
export function browserCommand(system: NodeJS.Platform, address: string): [string, string[]] {
  if (system === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]]
  if (system === 'darwin') return ['open', [address]]
  return ['xdg-open', [address]]
}

/** Never fails: where nothing opens, the address was printed. */
export function openBrowser(address: string): void {
  const [command, given] = browserCommand(process.platform, address)
  const child = spawn(command, given, { detached: true, stdio: 'ignore' })
  child.on('error', () => {})
  child.unref()
}
