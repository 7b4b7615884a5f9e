import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfBookmark {
  title: string
  items: PdfBookmark[]
}

/** One element of the logical structure, with the text its marked content draws. */
export interface PdfElement {
  role: string
  text: string
  children: PdfElement[]
}

export interface ReadPdf {
  pages: string[]
  language: string | null
  info: Record<string, unknown>
  outline: PdfBookmark[]
  /** The structure, page by page: an element on two pages appears on both. */
  structure: PdfElement[]
  /** Text drawn outside every structure element and artifact. */
  unmarked: string
}

/** Reads a PDF with pdf.js, which knows nothing of how it was written. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the buffer over, so it gets its own.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  const read: ReadPdf = {
    pages: [],
    language: (info as { Language?: string }).Language ?? null,
    info: { ...info },
    outline: (await pdf.getOutline()) ?? [],
    structure: [],
    unmarked: '',
  }
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const drawn = new Map<string, string>()
    const open: (string | null)[] = []
    let text = ''
    for (const item of items) {
      if ('str' in item) {
        const shown = item.str + (item.hasEOL ? '\n' : '')
        text += shown
        const id = open.findLast((entry) => entry !== null)
        if (id) drawn.set(id, (drawn.get(id) ?? '') + shown)
        else if (open.length === 0) read.unmarked += item.str
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? null)
    }
    read.pages.push(text)
    const tree = await page.getStructTree()
    if (tree) read.structure.push(...elements(tree, drawn))
  }
  await task.destroy()
  return read
}

interface TreeNode {
  role?: string
  type?: string
  id?: string
  children?: TreeNode[]
}

function elements(node: TreeNode, drawn: ReadonlyMap<string, string>): PdfElement[] {
  return (node.children ?? [])
    .filter((child) => child.role !== undefined)
    .map((child) => ({
      role: child.role!,
      text: (child.children ?? []).map((leaf) => (leaf.id ? (drawn.get(leaf.id) ?? '') : '')).join('').trim(),
      children: elements(child, drawn),
    }))
}
