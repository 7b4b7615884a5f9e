import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** What a reader does to every tracked change of a document. */
export type Verdict = 'accept' | 'reject'

/** A change and the side it leaves behind when it is not taken. */
const ONLY_IN: Record<string, Verdict> = { ins: 'accept', moveTo: 'accept', del: 'reject', moveFrom: 'reject' }

export interface ReadParagraph {
  style: string | null
  text: string
}

/**
 * The paragraphs of a Word file once all of its tracked changes are accepted or rejected, as ISO 29500 (part
 * 1, 17.13.5) says: a run inside a change that is not taken is gone, and a paragraph whose end is gone goes on
 * in the next one, whose form it takes. A row of a table is one paragraph here, tabs between its cells, and is
 * gone where it says so (17.13.5.15, 17.13.5.17); the low empty line after a table is none. Written from the
 * standard, without any code of the export's.
 */
export function readTracked(docx: Uint8Array, verdict: Verdict): ReadParagraph[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml']!)
  const paragraphs: ReadParagraph[] = []
  const path: string[] = []
  let [text, style, endIsGone] = ['', null as string | null, false]
  let [cells, rowIsGone, isLow] = [null as string[] | null, false, false]
  const isGone = (name: string) => name in ONLY_IN && ONLY_IN[name] !== verdict
  const isRead = () => path.includes('r') && !path.some(isGone)

  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const name = uri === W ? local : `other:${local}`
    const value = Object.values(attributes).find((one) => one.local === 'val')?.value ?? null
    const formBefore = path.includes('pPrChange')
    if (name === 'pPr' && !formBefore) style = null
    // Rejecting puts the form before the change back, one without a style included.
    if (name === 'pPrChange' && verdict === 'reject') style = null
    if (name === 'pStyle' && formBefore === (verdict === 'reject' && path.includes('pPrChange'))) style = value
    if (name === 'tr') [cells, rowIsGone] = [[], false]
    if (name === 'tc') cells?.push('')
    if (path.at(-1) === 'trPr' && isGone(name)) rowIsGone = true
    if (name === 'spacing' && Object.values(attributes).some((one) => one.local === 'line' && one.value === '120')) isLow = true
    if (path.at(-1) === 'rPr' && path.at(-2) === 'pPr' && isGone(name)) endIsGone = true
    if (name === 'br' && isRead()) text += '\n'
    if (name === 'tab' && isRead()) text += '\t'
    path.push(name)
  })
  parser.on('text', (characters) => {
    if (/^(t|delText)$/.test(path.at(-1) ?? '') && isRead()) text += characters
  })
  parser.on('closetag', () => {
    const name = path.pop()
    if (name === 'tr') {
      if (!rowIsGone) paragraphs.push({ style: null, text: cells?.join('\t') ?? '' })
      cells = null
    }
    if (name !== 'p') return
    if (cells) {
      cells[cells.length - 1] += text
      text = ''
    } else if (!endIsGone) {
      if (!isLow || text !== '') paragraphs.push({ style, text })
      text = ''
    }
    isLow = false
    endIsGone = false
    style = null
  })
  parser.write(xml).close()
  if (text !== '') throw new Error('the last paragraph’s end is gone, and its words with it')
  return paragraphs.length > 0 ? paragraphs : [{ style: null, text: '' }]
}

/** Somebody else's reader of tracked changes, or null, said aloud, where its package is not installed. */
export async function findOtherReader(): Promise<((docx: Uint8Array, verdict: Verdict) => Promise<Uint8Array>) | null> {
  try {
    const { docxDiffAcceptRevisions, docxDiffRejectRevisions, initialize } = await import('docxodus/core')
    await initialize()
    return (docx, verdict) => (verdict === 'accept' ? docxDiffAcceptRevisions(docx) : docxDiffRejectRevisions(docx))
  } catch (error) {
    console.warn(`SKIPPED: docxodus cannot be loaded; tracked changes are read by our own reader only: ${String(error)}`)
    return null
  }
}
