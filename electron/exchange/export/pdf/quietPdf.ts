import PDFDocument from 'pdfkit'

/** What pdfkit has and its types leave out. */
interface Untyped {
  info: { CreationDate?: Date }
  appendXML(xml: string): void
}

/**
 * A pdfkit document that says nothing of who made it, with what, or when, so that the same text gives the
 * same bytes. Also escapes the title in the metadata, which pdfkit writes into XML as it is.
 */
export class QuietPdf extends PDFDocument {
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
    const { info } = this as unknown as Untyped
    for (const key of ['Creator', 'Producer', 'CreationDate']) Reflect.deleteProperty(info, key)
    super.end()
  }

  /** Called by pdfkit at the end; replaces what it would write of program and time. */
  _addInfo(): void {
    const title = this.#title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    ;(this as unknown as Untyped).appendXML(
      `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
</rdf:Description>`,
    )
  }
}
