import { useMemo, useState, type CSSProperties } from 'react'

const ZOOMS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const
const USUAL_ZOOM = ZOOMS.indexOf(1)
/** How wide lines of text are, in characters. */
const WIDTHS = [56, 70, 92] as const
const USUAL_WIDTH = WIDTHS.indexOf(70)
/** In pixels; as in the tokens. */
const TEXT_SIZE = 17

/** How the text itself is shown on this computer. */
export interface TextLook {
  style: CSSProperties & Record<'--text-size' | '--measure', string>
  /** Nothing but the text. */
  isFocused: boolean
  setFocused: (isFocused: boolean) => void
  /** The line being written stays at one height. */
  isTypewriter: boolean
  toggleTypewriter: () => void
  /** By steps; 0 is back to the usual size. */
  zoom: (steps: 1 | -1 | 0) => void
  /** Narrow, normal and wide lines in turn. */
  changeWidth: () => void
}

/** Size, width and the steady line are kept between starts; the focus on the text is not. */
export function useTextLook(): TextLook {
  const [zoom, setZoom] = useKept('chapeau.zoom', USUAL_ZOOM, ZOOMS.length)
  const [width, setWidth] = useKept('chapeau.width', USUAL_WIDTH, WIDTHS.length)
  const [typewriter, setTypewriter] = useKept('chapeau.typewriter', 0, 2)
  const [isFocused, setFocused] = useState(false)
  return useMemo(
    () => ({
      style: {
        '--text-size': `${TEXT_SIZE * (ZOOMS[zoom] ?? 1)}px`,
        '--measure': `${WIDTHS[width] ?? WIDTHS[USUAL_WIDTH]}ch`,
      },
      isFocused,
      setFocused,
      isTypewriter: typewriter === 1,
      toggleTypewriter: () => setTypewriter(1 - typewriter),
      zoom: (steps) => setZoom(steps === 0 ? USUAL_ZOOM : Math.min(Math.max(zoom + steps, 0), ZOOMS.length - 1)),
      changeWidth: () => setWidth((width + 1) % WIDTHS.length),
    }),
    [zoom, width, typewriter, isFocused, setZoom, setWidth, setTypewriter],
  )
}

/** A place in a list that outlives the window. */
function useKept(name: string, usual: number, count: number): [number, (next: number) => void] {
  const [value, setValue] = useState(() => {
    const kept = Number(localStorage.getItem(name) ?? usual)
    return Number.isInteger(kept) && kept >= 0 && kept < count ? kept : usual
  })
  const keep = useMemo(
    () => (next: number) => {
      localStorage.setItem(name, String(next))
      setValue(next)
    },
    [name],
  )
  return [value, keep]
}
