import { FONT_FILES, type FontStyle, type FontSubset } from './fontFiles'
import { unpackWoff } from './unpackWoff'

/** A registered font: the name to give pdfkit. */
export type Face = `${FontSubset}-${FontStyle}`

const SUBSETS: readonly FontSubset[] = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']

/** The bundled faces a text needs, loaded; and which of them sets a character. */
export class Typefaces {
  /** Characters that no bundled face has, in order of appearance. They are set as an empty box. */
  readonly missing: readonly string[]
  readonly #subsets: ReadonlyMap<string, FontSubset>

  private constructor(subsets: ReadonlyMap<string, FontSubset>, missing: readonly string[]) {
    this.#subsets = subsets
    this.missing = missing
  }

  /** Loads for `characters` (each a code point) the files that cover them, in the styles named. */
  static async load(
    pdf: PDFKit.PDFDocument,
    characters: ReadonlySet<string>,
    styles: readonly FontStyle[],
  ): Promise<Typefaces> {
    const subsets = new Map<string, FontSubset>()
    let open = [...characters]
    for (const subset of SUBSETS) {
      if (open.length === 0 && subset !== SUBSETS[0]) break
      // Every style of a subset covers the same characters, so one of them is asked.
      await register(pdf, subset, 'regular')
      const { font } = pdf._font
      open = open.filter((character) => {
        const covered = font.hasGlyphForCodePoint(character.codePointAt(0)!)
        if (covered) subsets.set(character, subset)
        return !covered
      })
    }
    const used = new Set<FontSubset>([SUBSETS[0]!, ...subsets.values()])
    for (const subset of used) {
      for (const style of styles) if (style !== 'regular') await register(pdf, subset, style)
    }
    return new Typefaces(subsets, open)
  }

  /** The face for a character; the first one, which draws a box, when none has it. */
  faceOf(character: string, style: FontStyle): Face {
    return `${this.#subsets.get(character) ?? SUBSETS[0]!}-${style}`
  }
}

async function register(pdf: PDFKit.PDFDocument, subset: FontSubset, style: FontStyle): Promise<void> {
  const { default: dataUri } = await FONT_FILES[subset][style]()
  const woff = Buffer.from(dataUri.slice(dataUri.indexOf(',') + 1), 'base64')
  const face: Face = `${subset}-${style}`
  pdf.registerFont(face, unpackWoff(woff))
  pdf.font(face)
  // The box that stands for a missing character would be read back as U+0000.
  pdf._font.unicode[0] = [0xfffd]
}
