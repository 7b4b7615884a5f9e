import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const rectangle = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
export type Rectangle = z.infer<typeof rectangle>

const windowState = z.object({ bounds: rectangle, isMaximized: z.boolean() })
export type WindowState = z.infer<typeof windowState>

/** What the interface is designed for at least. */
export const SMALLEST = { width: 1024, height: 700 }
const USUAL = { width: 1360, height: 880 }

/** Where a window was left, or nothing when that cannot be read. */
export function readWindowState(path: string): WindowState | undefined {
  try {
    return windowState.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** A window's place is worth no message when it cannot be kept. */
export function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(path, JSON.stringify(state))
  } catch {
    return
  }
}

/**
 * Where to put a window so that all of it is on one screen: where it was, if that screen is still
 * there, else in the middle of the first.
 * @param areas the work areas of the screens, in one coordinate space, the main one first
 */
export function placeOnScreen(last: Rectangle | undefined, areas: readonly Rectangle[]): Rectangle {
  const [main = { x: 0, y: 0, ...USUAL }] = areas
  const area = last && areas.toSorted((one, other) => overlap(last, other) - overlap(last, one))[0]
  if (!last || !area || overlap(last, area) === 0) {
    const width = Math.min(USUAL.width, main.width)
    const height = Math.min(USUAL.height, main.height)
    const x = main.x + Math.round((main.width - width) / 2)
    const y = main.y + Math.round((main.height - height) / 2)
    return { x, y, width, height }
  }
  const width = Math.min(Math.max(last.width, SMALLEST.width), area.width)
  const height = Math.min(Math.max(last.height, SMALLEST.height), area.height)
  return {
    x: clamp(last.x, area.x, area.x + area.width - width),
    y: clamp(last.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}

function overlap(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
