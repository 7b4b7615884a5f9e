import { Failure } from '../../../../shared/failure'
import type { ImportNotice } from '../../../../shared/model/importing'
import type { SetContent, SetInline } from '../../../../shared/model/inline'
import { createBlockList, tidyContent } from '../rawBlock'
import type { ReadBlocks } from '../rawBlock'
import { bodyHandlers } from './body'
import type { BodyContext } from './body'
import { readNumbering } from './numbering'
import { findParts } from './parts'
import { readStyles } from './styles'
import { readXml } from './xml'
import { openArchive } from './zipGuard'
import type { Archive } from './zipGuard'

/**
 * Reads the text of a Word document with the numbers Word shows. Tracked changes are read as accepted;
 * a note's words stand in parentheses where its reference was, since square brackets mean "not agreed"
 * here. Pictures, macros, embedded objects and links are never opened. Bounded whatever the file holds.
 */
export function readDocx(fileName: string, bytes: Uint8Array): ReadBlocks {
  const archive = openArchive(fileName, bytes)
  const parts = findParts(fileName, archive)
  if (!archive.names.has(parts.document)) throw new Failure('file_mismatched', { name: fileName, expected: 'DOCX' })
  const list = createBlockList(fileName)
  const notices = new Set<ImportNotice>()
  if (archive.names.has('word/vbaProject.bin')) notices.add('scripts_left_out')

  const styles = readStyles(fileName, archive, parts.styles)
  const context = { styles, numbering: readNumbering(fileName, archive, parts.numbering), notices }
  const notes = new Map<string, SetContent>()
  for (const part of [parts.footnotes, parts.endnotes]) readNotes(fileName, archive, part, context, notes)
  readXml(fileName, archive, parts.document, bodyHandlers({ ...context, notes, emit: list.add }))
  return { blocks: list.blocks, notices, language: styles.language }
}

/** A note's paragraphs, one after the other. The separators Word keeps among the notes have a type. */
function readNotes(
  fileName: string,
  archive: Archive,
  part: string,
  context: Pick<BodyContext, 'styles' | 'numbering' | 'notices'>,
  notes: Map<string, SetContent>,
): void {
  let words: SetInline[] = []
  const body = bodyHandlers({
    ...context,
    notes: new Map(),
    emit: ({ content }) => words.push(...(words.length > 0 ? [{ type: 'text', text: ' ' } as const] : []), ...content),
  })
  let key: string | null = null
  readXml(fileName, archive, part, {
    open(element, path) {
      if (element.name === 'w:footnote' || element.name === 'w:endnote') {
        key = element.attribute('type') === null ? `${element.name} ${element.attribute('id')}` : null
        words = []
      }
      body.open?.(element, path)
    },
    close(name, path) {
      body.close?.(name, path)
      if ((name === 'w:footnote' || name === 'w:endnote') && key !== null) notes.set(key, tidyContent(words))
    },
    text: body.text,
  })
}
