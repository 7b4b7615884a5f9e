import type { ExportFormat } from '../../../shared/model/exporting'
import type { ExportDocument } from './exportDocument'

/**
 * The document as the bytes of a file. The same document gives the same bytes, anywhere and any time:
 * nothing of the person, the machine or the moment is written. Brackets are left as they stand; what
 * should be said of them is in `announcements`. A digest is announced without being asked.
 */
export async function exportText(document: ExportDocument, format: ExportFormat): Promise<Uint8Array> {
  // Each writer is loaded when it is first needed: starting the program does not pay for it.
  switch (format) {
    case 'docx':
      return (await import('./docx/docxFile')).docxFile(document)
    case 'pdf':
      return (await import('./pdf/pdfFile')).pdfFile(document)
    case 'html':
      return (await import('./htmlFile')).htmlFile(document)
    case 'md':
      return (await import('./markdownFile')).markdownFile(document)
    case 'txt':
      return (await import('./plainTextFile')).plainTextFile(document)
  }
}
