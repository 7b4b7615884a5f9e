import { Failure } from '../../../../shared/failure'
import type { ImportNotice } from '../../../../shared/model/importing'
import { createBlockList } from '../../../../shared/structure/rawBlock'
import type { ReadBlocks } from '../../../../shared/structure/rawBlock'
import { createNotes } from '../../../../shared/structure/notes'
import type { Notes } from '../../../../shared/structure/notes'
import { limitsIn, withoutLimits } from '../../../../shared/structure/commentLimits'
import type { RawInline, WrittenInline } from '../../../../shared/structure/rawContent'
import { bodyHandlers } from './body'
import type { BodyContext } from './body'
import { readAnnounced } from './announced'
import { readComments } from './comments'
import { readNumbering } from './numbering'
import { findParts } from './parts'
import { readStyles } from './styles'
import { readXml } from './xml'
import { openArchive } from './zipGuard'
import type { Archive } from './zipGuard'

/**
 * Reads the text of a Word document with the numbers Word shows. Tracked changes are read as accepted;
 * a footnote or endnote stands where its reference does; one inside another becomes its words there, in
 * parentheses, since square brackets mean "not agreed" here. Pictures, macros, embedded objects and links are never opened. Bounded whatever the file holds.
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
  const comments = readComments(fileName, archive, parts)
  if (comments === null) notices.add('comments_left_out')
  const notes = createNotes()
  const onNotes = new Map<string, WrittenInline[]>()
  for (const part of [parts.footnotes, parts.endnotes]) readNotes(fileName, archive, part, context, notes, onNotes)
  // What is commented on in a note is commented on where its number stands.
  const noteFor = (key: string) => [...(onNotes.get(key) ?? []), ...notes.place(key)]
  readXml(fileName, archive, parts.document, bodyHandlers({ ...context, noteFor, emit: list.add }))
  if (notes.inlined()) notices.add('footnotes_inlined')
  const announced = readAnnounced(fileName, archive, parts.customProperties)
  return { blocks: list.blocks, notices, comments: comments ?? [], language: styles.language, announced }
}

const BREAK = { type: 'break' } as const

/** A note's paragraphs, a line each. The separators Word keeps among the notes have a type. */
function readNotes(
  fileName: string,
  archive: Archive,
  part: string,
  context: Pick<BodyContext, 'styles' | 'numbering' | 'notices'>,
  notes: Notes,
  commented: Map<string, WrittenInline[]>,
): void {
  let words: RawInline[] = []
  let limits: WrittenInline[] = []
  const body = bodyHandlers({
    ...context,
    noteFor: notes.mention,
    emit: ({ content }) => {
      if (words.length > 0) words.push(BREAK)
      for (const piece of withoutLimits(content)) words.push(piece)
      limits.push(...limitsIn(content))
    },
  })
  let key: string | null = null
  readXml(fileName, archive, part, {
    open(element, path) {
      if (element.name === 'w:footnote' || element.name === 'w:endnote') {
        key = element.attribute('type') === null ? `${element.name} ${element.attribute('id')}` : null
        words = []
        limits = []
      }
      body.open?.(element, path)
    },
    close(name, path) {
      body.close?.(name, path)
      if ((name === 'w:footnote' || name === 'w:endnote') && key !== null) {
        notes.add(key, words)
        commented.set(key, limits)
      }
    },
    text: body.text,
  })
}
