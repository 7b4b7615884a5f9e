/** Adds bookmarks in reading order, each under the latest of a lower level; titles are level 0. */
export function createOutliner(pdf: PDFKit.PDFDocument) {
  let open: { level: number; item: PDFKit.PDFOutline }[] = []

  return (level: number, title: string, top: number): void => {
    // A title heads the document, not a branch: its sections stand beside it, in sight at once.
    open = open.filter((branch) => branch.level > 0 && branch.level < level)
    // pdfkit counts `left` from the right edge of the page.
    const item = (open.at(-1)?.item ?? pdf.outline).addItem(title, { top, left: pdf.page.width })
    open.push({ level, item })
  }
}
