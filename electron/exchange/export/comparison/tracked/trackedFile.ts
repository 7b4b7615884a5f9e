import { Document, Packer, type FileChild, type IRunOptions, type XmlComponent } from 'docx'
import type { ComparedSide, Comparison } from '../../../../../shared/model/comparison'
import { anonymousPackage } from '../../docx/anonymousPackage'
import { A4, MARGINS, pageNumbers } from '../../docx/page'
import { placing } from '../../docx/placing'
import { runMarks } from '../../docx/runMarks'
import { documentStyles } from '../../docx/wordStyles'
import { LINE_AFTER_TABLE } from '../../docx/wordTable'
import { isRightToLeft, proofingLanguage } from '../../documentLanguage'
import { clauseBlocks, type Block } from '../../layout'
import { legibleLine } from '../../legible'
import { footnoteWriter } from './footnotes'
import { moveStart, MoveEnd, RevisedParagraph, revisedNote, revisedRun, type Change, type ParagraphForm } from './revisions'
import { revisedTable } from './revisedTable'
import type { TrackedParagraph, TrackedRun } from './trackedParagraph'
import { trackedParts } from './trackedParts'
import { isTable, withTrackedTables } from './trackedTables'

/** Every change has the same moment, the earliest a zip can record: when it was exported is nobody's business. */
const NO_MOMENT = '1980-01-01T00:00:00Z'

/**
 * The left text as a Word document with Word's own tracked changes: rejected, they leave the left text to the
 * character, accepted, the right one. A label is text before a tab, rows of tables are rows of Word's. Clauses that came or
 * went at the close of an otherwise empty side leave the one paragraph no document is without.
 */
export async function trackedFile(comparison: Comparison, author: string): Promise<Uint8Array> {
  const { title, language } = comparison.left
  const file = new Document({
    styles: documentStyles(language),
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        footers: { default: pageNumbers() },
        children: written(comparison, legibleLine(author)),
      },
    ],
  })
  const zipped = await Packer.toArrayBuffer(file)
  return anonymousPackage(new Uint8Array(zipped), { title: legibleLine(title), language })
}

function written({ rows, left, right }: Comparison, author: string): FileChild[] {
  let id = 0
  const change = (): Change => ({ id: ++id, author, date: NO_MOMENT })
  const blocks = { left: blocksOf(left), right: blocksOf(right) }
  const forms = { left: clauseForms(blocks.left, left), right: clauseForms(blocks.right, right) }
  const run = runWriter(left.language, right.language, change)
  const footnote = footnoteWriter({ rows, left, right }, change)
  const writtenRun = (one: TrackedRun) => (one.note ? revisedNote(one.revision, footnote(one.note), change) : run(one))

  const paragraph = (one: TrackedParagraph): FileChild[] => {
    const { form, before } = formOf(one, forms)
    const { end, runs, movedFrom, movedTo } = one
    const isLeaving = ({ revision }: TrackedRun) => revision === 'movedFrom' || revision === 'deleted'
    const leaving = movedFrom === null && movedTo === null ? [] : runs.filter(isLeaving).map(writtenRun)
    const others = runs.slice(leaving.length).map(writtenRun)
    const from = moveRange('moveFrom', movedFrom, leaving, end === 'movedFrom', change)
    const to = moveRange('moveTo', movedTo, others, end === 'movedTo', change)
    const children = [...from.inside, ...to.inside]
    return [new RevisedParagraph(form, before, end, children, change), ...from.after, ...to.after]
  }
  const levels = { left: blocks.left.map(({ level }) => level), right: blocks.right.map(({ level }) => level) }
  return withTrackedTables(trackedParts(rows, left, right), levels).flatMap((part) => {
    return isTable(part) ? [revisedTable(part, { left, right, run: writtenRun, change })] : paragraph(part)
  })
}

/**
 * The runs of a move between its limits. Readers drop all there is in a place moved from, so the end of a
 * paragraph is within the limits only where it has moved with its words.
 */
function moveRange(
  what: 'moveFrom' | 'moveTo',
  name: string | null,
  runs: readonly XmlComponent[],
  withEnd: boolean,
  change: () => Change,
): { inside: XmlComponent[]; after: FileChild[] } {
  if (name === null) return { inside: [...runs], after: [] }
  const start = change()
  const close = new MoveEnd(what, start.id)
  const inside = [moveStart(what, name, start), ...runs]
  return withEnd ? { inside, after: [close] } : { inside: [...inside, close], after: [] }
}

function blocksOf({ clauses }: ComparedSide): Block[] {
  return clauseBlocks(clauses.map(({ kind, depth, label }) => ({ kind, depth, label, content: [] })))
}

function clauseForms(blocks: readonly Block[], { language }: ComparedSide): ParagraphForm[] {
  const bidirectional = isRightToLeft(language) || undefined
  return blocks.map((block) => ({ ...placing(block, block.label !== ''), bidirectional }))
}

/** A paragraph both sides have takes the right side's form, and remembers the left's where it differs. */
function formOf({ left, right }: TrackedParagraph, forms: Record<'left' | 'right', readonly ParagraphForm[]>) {
  const one = left === null ? null : forms.left[left]!
  const other = right === null ? null : forms.right[right]!
  if (!one || !other) return { form: one ?? other ?? LINE_AFTER_TABLE, before: null }
  return { form: other, before: JSON.stringify(one) === JSON.stringify(other) ? null : one }
}

function runWriter(leftLanguage: string, rightLanguage: string, change: () => Change) {
  const proofing = proofingLanguage(rightLanguage)
  const differs = proofing !== proofingLanguage(leftLanguage)
  const directions = { left: isRightToLeft(leftLanguage), right: isRightToLeft(rightLanguage) }
  return ({ revision, text, marks, marksBefore }: TrackedRun) => {
    const isRight = revision === 'inserted' || revision === 'movedTo'
    const form: Omit<IRunOptions, 'children'> = {
      ...runMarks(marks),
      rightToLeft: directions[isRight ? 'right' : 'left'] || undefined,
      ...(differs && isRight ? { language: { value: proofing, eastAsia: proofing, bidirectional: proofing } } : {}),
    }
    const revised = marksBefore ? { ...form, revision: { ...form, ...runMarks(marksBefore), ...change() } } : form
    return revisedRun(revision, text, revised, change)
  }
}
