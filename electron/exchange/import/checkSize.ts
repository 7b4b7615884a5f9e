import { Failure } from '../../../shared/failure'
import { LARGEST_IMPORT_BYTES } from '../../../shared/model/importing'

/**
 * For whoever holds a file, before reading it: fails with `file_too_large` above the limit and
 * `file_empty` for nothing at all. `bytes` is the file's size.
 */
export function checkSize(name: string, bytes: number): void {
  if (bytes > LARGEST_IMPORT_BYTES) {
    throw new Failure('file_too_large', { name, limit: LARGEST_IMPORT_BYTES / 1024 / 1024 })
  }
  if (bytes === 0) throw new Failure('file_empty', { name })
}
