import type { ExportFormat } from '../../../shared/model/exporting'

export interface MediaType {
  /** Without the dot. */
  extension: string
  mime: string
}

export const MEDIA_TYPES: Record<ExportFormat, MediaType> = {
  docx: {
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pdf: { extension: 'pdf', mime: 'application/pdf' },
  html: { extension: 'html', mime: 'text/html; charset=utf-8' },
  md: { extension: 'md', mime: 'text/markdown; charset=utf-8' },
  txt: { extension: 'txt', mime: 'text/plain; charset=utf-8' },
}
