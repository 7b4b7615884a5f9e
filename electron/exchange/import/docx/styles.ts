import type { Mark } from '../../../../shared/model/inline'
import { isOn, numberOf, readXml } from './xml'
import type { Archive } from './zipGuard'

/** What a style says, its own ancestors included. Undefined where none of them says anything. */
export interface Style {
  name: string
  basedOn: string | null
  outlineLevel?: number
  numberingId?: number
  numberingLevel?: number
  /** A character style's marks, true or false where it says so. */
  marks: Partial<Record<Mark, boolean>>
  hidden?: boolean
}

export interface Styles {
  get: (id: string) => Style | undefined
  defaultParagraph: string | null
  /** The language the document defaults to, as the file writes it. */
  language: string | null
}

export const MARK_ELEMENTS: Readonly<Record<string, Mark>> = { 'w:b': 'bold', 'w:i': 'italic', 'w:u': 'underline' }

/** Styles never build on each other this far; a longer chain is a circle. */
const LONGEST_CHAIN = 20

export function readStyles(fileName: string, archive: Archive, part: string): Styles {
  const styles = new Map<string, Style>()
  let current: Style | null = null
  let defaultParagraph: string | null = null
  let language: string | null = null
  readXml(fileName, archive, part, {
    open(element, path) {
      if (element.name === 'w:style') {
        const id = element.attribute('styleId') ?? ''
        current = { name: '', basedOn: null, marks: {} }
        styles.set(id, current)
        if (element.attribute('type') === 'paragraph' && /^(1|true|on)$/.test(element.attribute('default') ?? '')) {
          defaultParagraph = id
        }
        return
      }
      if (element.name === 'w:lang' && path.includes('w:docDefaults')) language = element.attribute('val')
      if (!current) return
      const value = element.attribute('val')
      if (element.name === 'w:name') current.name = value ?? ''
      else if (element.name === 'w:basedOn') current.basedOn = value
      else if (element.name === 'w:outlineLvl') current.outlineLevel = numberOf(element, 'val') ?? undefined
      else if (element.name === 'w:numId') current.numberingId = numberOf(element, 'val') ?? undefined
      else if (element.name === 'w:ilvl') current.numberingLevel = numberOf(element, 'val') ?? undefined
      else if (element.name === 'w:vanish') current.hidden = isOn(element)
      const mark = MARK_ELEMENTS[element.name]
      if (mark) current.marks[mark] = isOn(element)
    },
    close(name) {
      if (name === 'w:style') current = null
    },
  })
  const resolved = new Map<string, Style>()
  const get = (id: string): Style | undefined => {
    const known = resolved.get(id)
    if (known || !styles.has(id)) return known
    const chain: Style[] = []
    for (let at: string | null = id; at !== null && chain.length < LONGEST_CHAIN; at = styles.get(at)?.basedOn ?? null) {
      const style = styles.get(at)
      if (style) chain.unshift(style)
    }
    const whole = chain.reduce((under, over) => laidOver(over, under))
    resolved.set(id, whole)
    return whole
  }
  return { get, defaultParagraph, language }
}

/** A style over the one it builds on: what it does not say, the other says. */
function laidOver(over: Style, under: Style): Style {
  return {
    name: over.name,
    basedOn: over.basedOn,
    outlineLevel: over.outlineLevel ?? under.outlineLevel,
    numberingId: over.numberingId ?? under.numberingId,
    numberingLevel: over.numberingLevel ?? under.numberingLevel,
    hidden: over.hidden ?? under.hidden,
    marks: { ...under.marks, ...over.marks },
  }
}
