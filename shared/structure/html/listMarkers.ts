import { alphabetic, roman } from '../../numbering/counts'

/** A list being read: how it marks its items, and the number of the next. */
export interface OpenList {
  style: string
  next: number
  step: 1 | -1
}

const BY_TYPE: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** Reads `type`, `start`, `reversed` and the list's own style. */
export function openList(tag: string, attributes: ReadonlyMap<string, string>): OpenList {
  const style = styledAs(attributes.get('style')) ?? BY_TYPE[attributes.get('type') ?? ''] ?? (tag === 'ol' ? 'decimal' : 'disc')
  const start = Number.parseInt(attributes.get('start') ?? '1', 10)
  return { style, next: Number.isSafeInteger(start) ? start : 1, step: attributes.has('reversed') ? -1 : 1 }
}

function styledAs(style: string | undefined): string | null {
  const named = /list-style(?:-type)?\s*:[^;]*?\b(none|disc|circle|square|decimal|(?:lower|upper)-(?:alpha|latin|roman))\b/i
  const found = named.exec(style ?? '')?.[1]?.toLowerCase() ?? null
  return found === 'circle' || found === 'square' ? 'disc' : found
}

/**
 * The marker a browser would show for the next item, "1." or "iv." or "•"; null for none. Some editors
 * write how an item is marked on the item itself.
 */
export function nextMarker(list: OpenList, value: string | undefined, style?: string): string | null {
  const given = Number.parseInt(value ?? '', 10)
  const count = Number.isSafeInteger(given) ? given : list.next
  list.next = count + list.step
  const marking = styledAs(style) ?? list.style
  if (marking === 'none') return null
  if (marking === 'disc') return '•'
  return `${counted(marking, count)}.`
}

/** Numerals stop at 3,999 and letters begin at 1; beyond, browsers fall back on figures. */
function counted(style: string, count: number): string {
  const [letterCase, system] = style.split('-')
  if (system === undefined || count < 1 || count > 3999) return String(count)
  const text = system === 'roman' ? roman(count) : alphabetic(count)
  return letterCase === 'upper' ? text.toUpperCase() : text
}
