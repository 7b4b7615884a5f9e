import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { placeOnScreen, readWindowState, writeWindowState } from '../../../electron/desktop/windowState'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const projector = { x: 1440, y: 0, width: 1920, height: 1080 }

describe('a window', () => {
  test('opens in the middle of the main screen the first time', () => {
    expect(placeOnScreen(undefined, [projector])).toEqual({ x: 1720, y: 100, width: 1360, height: 880 })
  })

  test('opens where it was', () => {
    const last = { x: 1500, y: 40, width: 1200, height: 900 }
    expect(placeOnScreen(last, [laptop, projector])).toEqual(last)
  })

  test('opens on the main screen when its own was unplugged', () => {
    const last = { x: 1500, y: 40, width: 1200, height: 900 }
    expect(placeOnScreen(last, [laptop])).toEqual({ x: 40, y: 25, width: 1360, height: 875 })
  })

  test('is brought back when part of it was outside', () => {
    expect(placeOnScreen({ x: -300, y: -50, width: 1100, height: 800 }, [laptop])).toMatchObject({ x: 0, y: 25 })
    expect(placeOnScreen({ x: 1000, y: 700, width: 1100, height: 800 }, [laptop])).toMatchObject({ x: 340, y: 100 })
  })

  test('goes to the screen that holds most of it', () => {
    const last = { x: 1300, y: 100, width: 1100, height: 800 }
    expect(placeOnScreen(last, [laptop, projector])).toMatchObject({ x: 1440, y: 100 })
  })

  test('is never larger than its screen nor too small to use', () => {
    expect(placeOnScreen({ x: 0, y: 25, width: 4000, height: 3000 }, [laptop])).toEqual(laptop)
    expect(placeOnScreen({ x: 0, y: 25, width: 10, height: 10 }, [laptop])).toMatchObject({ width: 1024, height: 700 })
    const small = { x: 0, y: 0, width: 800, height: 600 }
    expect(placeOnScreen({ x: 0, y: 0, width: 10, height: 10 }, [small])).toEqual(small)
  })

  test('opens even when the system names no screen', () => {
    expect(placeOnScreen(undefined, [])).toMatchObject({ x: 0, y: 0 })
  })
})

describe('the place kept', () => {
  test('is read as it was written, and what is not one is nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chapeau-window-'))
    const path = join(folder, 'window.json')
    expect(readWindowState(path)).toBeUndefined()
    const state = { bounds: { x: 1, y: 2, width: 1100, height: 800 }, isMaximized: true }
    writeWindowState(path, state)
    expect(readWindowState(path)).toEqual(state)
    for (const damaged of ['', 'null', '{"bounds":{"x":"1"}}', '{"isMaximized":true}']) {
      writeFileSync(path, damaged)
      expect(readWindowState(path)).toBeUndefined()
    }
    writeWindowState(join(folder, 'missing', 'window.json'), state)
    rmSync(folder, { recursive: true })
  })
})
