import { plainText } from '../../../shared/clauses/plainText'
import { Failure } from '../../../shared/failure'
import { detectLanguage } from '../../../shared/language/detect'
import type { ImportFormat, ImportPreview } from '../../../shared/model/importing'
import { languageTag } from '../../../shared/model/text'
import { checkSize } from './checkSize'
import { declaredCharset, decodeText } from './decodeText'
import { checkDecoded, detectFormat } from './detectFormat'
import type { ReadBlocks } from '../../../shared/structure/rawBlock'
import { readDocx } from './docx/readDocx'
import { readHtml } from '../../../shared/structure/html/readHtml'
import { readMarkdown } from './readMarkdown'
import { readPlainText } from '../../../shared/structure/plain/readPlainText'
import { commentedClauses } from '../../../shared/structure/clauses'
import { placeComments } from './placedComments'
import { titleOf } from './titleOf'
import { withoutAnnouncements } from './announcements'

interface ReadFile extends ReadBlocks {
  encoding: string | null
}

/**
 * Reads a file as clauses, without storing anything and without following anything in it. `title`
 * and `language` override what would be guessed. Fails with `file_too_large`, `too_many_clauses`, `file_empty`,
 * `format_unknown`, `file_mismatched`, `file_protected`, `file_damaged` or `nothing_to_import`.
 */
export async function readImport(
  fileName: string,
  bytes: Uint8Array,
  options: { title?: string; language?: string } = {},
): Promise<ImportPreview> {
  checkSize(fileName, bytes.length)
  const format = detectFormat(fileName, bytes)
  const read = format === 'docx' ? { ...readDocx(fileName, bytes), encoding: null } : readText(fileName, bytes, format)
  const { blocks, notices: announced } = withoutAnnouncements(read)
  const commented = commentedClauses(blocks)
  const clauses = commented.map(({ clause }) => clause)
  if (clauses.length === 0) throw new Failure('nothing_to_import', { name: fileName })

  const guessed = detectLanguage(clauses.map(({ content }) => plainText(content)).join('\n'))
  const language = options.language ?? (guessed === 'und' ? (statedLanguage(read) ?? guessed) : guessed)
  const title = options.title?.trim() || titleOf(fileName, clauses, read.title ?? null)
  const { comments, leftOut } = placeComments(commented, read.comments ?? [])
  const notices = new Set([...announced, ...read.notices, ...(leftOut ? (['comments_left_out'] as const) : [])])
  return { fileName, format, encoding: read.encoding, title, language, clauses, comments, notices: [...notices] }
}

function readText(fileName: string, bytes: Uint8Array, format: Exclude<ImportFormat, 'docx'>): ReadFile {
  const { text, encoding, guessed } = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : null)
  checkDecoded(fileName, format, text)
  const readers = { txt: readPlainText, md: readMarkdown, html: readHtml }
  const read = readers[format](fileName, text)
  return { ...read, encoding, notices: new Set([...(guessed ? (['encoding_guessed'] as const) : []), ...read.notices]) }
}

/** What the file says of itself, where that is a language tag: templates often say wrong, so only as a last resort. */
function statedLanguage({ language }: ReadBlocks): string | null {
  const [primary = '', ...subtags] = (language ?? '').split('-')
  const tag = languageTag.safeParse([primary.toLowerCase(), ...subtags].join('-'))
  return tag.success ? tag.data : null
}
