import PdfkitDocument from 'pdfkit'

// What pdfkit 0.20 has and its published types leave out.
declare global {
  namespace PDFKit {
    interface PDFDocument {
      /** Adds to the document's metadata, as XML. */
      appendXML(xml: string): void
      /** The current font: what it covers, and what each of its glyphs is read back as. */
      _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean }; unicode: number[][] }
    }
    interface PDFOutline {
      /** `top` in points from the top of the page; `left` in points from its right edge. */
      addItem(title: string, destination: { top: number; left: number }): PDFOutline
    }
    interface PDFStructureElement {
      dictionary: { data: Record<string, unknown> }
    }
  }
}

/**
 * A pdfkit document that says nothing of who made it, with what, or when, so that the same text gives the
 * same bytes. Also escapes the title in the metadata, which pdfkit writes into XML as it is.
 */
export class QuietPdf extends PdfkitDocument {
  readonly #title: string

  constructor(title: string, language: string, options: PDFKit.PDFDocumentOptions) {
    super({
      ...options,
      // Two features of 1.7 matter here: structure elements and their attributes.
      pdfVersion: '1.7',
      lang: language,
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      autoFirstPage: false,
      // Without this pdfkit reads Helvetica's metrics from its own folder, which a bundle does not have.
      font: '',
      // The identifier of the file is made from these, so the date must be there, and the same, at first.
      info: { Title: title, Creator: '', Producer: '', CreationDate: new Date(0) },
    })
    this.#title = title
  }

  override end(): void {
    delete this.info.Creator
    delete this.info.Producer
    delete this.info.CreationDate
    super.end()
  }

  /** Called by pdfkit at the end; replaces what it would write of program and time. */
  _addInfo(): void {
    const title = this.#title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    this.appendXML(
      `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
</rdf:Description>`,
    )
  }
}
