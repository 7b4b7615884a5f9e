import { buffer } from 'node:stream/consumers'
import { contentFromPlain } from '../../../../shared/clauses/plainText'
import { documentSentence, layOut, withTables, type Block } from '../layout'
import type { ExportDocument } from '../exportDocument'
import { legibleLine } from '../legible'
import { drawBlocks, drawPageNumbers } from './drawing'
import type { FontStyle } from './fontFiles'
import { PAGE } from './page'
import { QuietPdf } from './quietPdf'
import { labelRun, setBlock, styledRuns, type SetBlock } from './setBlocks'
import { setTable, type SetRow } from './setTable'
import { Typefaces, type Face } from './typefaces'

/**
 * The text as a tagged PDF: structure, bookmarks, language, title, embedded subsets of Source Serif 4.
 * Characters its faces lack appear as an empty box, and a sentence at the head names their code points.
 */
export async function pdfFile(document: ExportDocument): Promise<Uint8Array> {
  const { title, language } = document.record
  const pdf = new QuietPdf(legibleLine(title), language, { size: PAGE.size, margin: 0 })
  const blocks = layOut(document)
  const { characters, styles } = inventory(blocks)
  const typefaces = await Typefaces.load(pdf, characters, styles)
  if (typefaces.missing.length > 0) blocks.unshift(missingCharacters(typefaces.missing, language))

  const widths = wordWidths(pdf)
  const faceOf = typefaces.faceOf.bind(typefaces)
  const setting = (size: number) => ({ faceOf, widthOf: widths(size) })
  const set = withTables(blocks).flatMap((block): (SetBlock | SetRow)[] => {
    if (!Array.isArray(block)) return [setBlock(block, setting)]
    return setTable(block, setting) ?? block.map((row) => setBlock(row, setting))
  })
  drawBlocks(pdf, set)
  drawPageNumbers(pdf, typefaces)
  pdf.end()

  return new Uint8Array(await buffer(pdf))
}

/** Widths in points, remembered: texts say the same words again and again. */
function wordWidths(pdf: PDFKit.PDFDocument) {
  const known = new Map<string, Map<string, number>>()
  return (size: number) =>
    (text: string, face: Face): number => {
      const key = `${face} ${size}`
      const widths = known.get(key) ?? new Map<string, number>()
      known.set(key, widths)
      let width = widths.get(text)
      if (width === undefined) {
        width = pdf.font(face).fontSize(size).widthOfString(text)
        widths.set(text, width)
      }
      return width
    }
}

/**
 * What the typefaces must have. Page numbers and the sentence about missing characters need no more than
 * the first subset, which is always loaded, in regular and bold.
 */
function inventory(blocks: readonly Block[]): { characters: Set<string>; styles: FontStyle[] } {
  const characters = new Set<string>()
  const styles = new Set<FontStyle>(['regular', 'bold'])
  for (const block of blocks) {
    for (const run of [labelRun(block), ...styledRuns(block)]) {
      if (run === 'break') continue
      styles.add(run.style)
      for (const character of run.text) characters.add(character)
    }
  }
  return { characters, styles: [...styles] }
}

/** More than these are counted, not named. */
const MOST_NAMED = 12

function missingCharacters(missing: readonly string[], language: string): Block {
  const names = missing.slice(0, MOST_NAMED).map((character) => {
    return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  })
  const characters = `${names.join(', ')}${missing.length > MOST_NAMED ? '…' : ''}`
  const sentence = documentSentence(language, 'missingCharacters', { count: missing.length, characters })
  return { role: 'announcement', level: 0, label: '', content: contentFromPlain(sentence) }
}
