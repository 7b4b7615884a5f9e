import type { ImportPreview } from '../../shared/model/importing'

/** A file's name and what is in it, wherever it came from. */
export interface ImportFile {
  name: string
  size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Reads a file as clauses and stores nothing. */
export async function previewFile(file: ImportFile): Promise<ImportPreview> {
  const { checkSize } = await import('../exchange/import/checkSize')
  checkSize(file.name, file.size)
  const { readImport } = await import('../exchange/import/readImport')
  return readImport(file.name, new Uint8Array(await file.arrayBuffer()))
}
