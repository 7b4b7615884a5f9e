import { describe, expect, test } from 'vitest'
import { browserCommand, canShowBrowser } from '../../../electron/web/browser'

describe('the browser', () => {
  test('can be shown where there is a display', () => {
    expect(canShowBrowser('linux', {})).toBe(false)
    expect(canShowBrowser('linux', { DISPLAY: ':0' })).toBe(true)
    expect(canShowBrowser('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(canShowBrowser('darwin', {})).toBe(true)
    expect(canShowBrowser('win32', {})).toBe(true)
  })

  test('is given the address as one argument, with no shell between', () => {
    const address = 'http://127.0.0.1:4000/launch?token=a&b'
    for (const system of ['linux', 'darwin', 'win32'] as const) {
      const [command, given] = browserCommand(system, address)
      expect(given.at(-1)).toBe(address)
      expect(command).not.toMatch(/sh$|cmd/u)
    }
  })
})
