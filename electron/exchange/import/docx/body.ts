import type { ImportNotice } from '../../../../shared/model/importing'
import type { Mark } from '../../../../shared/model/inline'
import type { WrittenBlock } from '../../../../shared/structure/rawBlock'
import { createOpenTables } from '../../../../shared/structure/openTables'
import { addText, type LimitEdge, type WrittenInline } from '../../../../shared/structure/rawContent'
import { describeParagraph } from './paragraph'
import type { ParagraphProperties } from './paragraph'
import type { Numbering } from './numbering'
import { MARK_ELEMENTS } from './styles'
import type { Styles } from './styles'
import { isOn, numberOf } from './xml'
import type { XmlElement, XmlHandlers } from './xml'

export interface BodyContext {
  styles: Styles
  numbering: Numbering
  /** What stands where a footnote or endnote is referred to, by 'w:footnote 3'. */
  noteFor: (key: string) => WrittenInline[]
  notices: Set<ImportNotice>
  emit: (block: WrittenBlock) => void
}

interface Run {
  marks: Partial<Record<Mark, boolean>>
  hidden: boolean
}

interface Paragraph extends ParagraphProperties {
  content: WrittenInline[]
  /** Its end was deleted: what it says runs on into the next paragraph. */
  runsOn: boolean
}

const MARKS: readonly Mark[] = ['bold', 'italic', 'underline']

/** Not part of the text as it reads with every tracked change accepted. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:delInstrText', 'w:sectPr', 'o:Fallback', 'w:footnotePr'])
const LIMITS: Readonly<Record<string, LimitEdge>> = {
  'w:commentRangeStart': 'start',
  'w:commentRangeEnd': 'end',
  'w:commentReference': 'mark',
}
const REVISIONS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/**
 * Reads the paragraphs of word/document.xml or of the notes: insertions as text, deletions not at all,
 * numbers as Word would show them, a table's rows as such, a text box's paragraphs before the one
 * it hangs on, the limits of comments where they stand. Nothing outside the part is opened.
 */
export function bodyHandlers(context: BodyContext): XmlHandlers {
  const { notices, styles } = context
  const paragraphs: Paragraph[] = []
  const tables = createOpenTables(context.emit, () => notices.add('tables_simplified'))
  let run: Run | null = null
  let carried: WrittenInline[] = []
  let skippedFrom = Infinity

  const write = (text: string) => {
    if (run?.hidden) return
    const marks = MARKS.filter((mark) => run?.marks[mark])
    const content = paragraphs.at(-1)?.content
    if (content) addText(content, text, marks)
  }

  const endParagraph = () => {
    const paragraph = paragraphs.pop()
    if (!paragraph) return
    if (paragraph.runsOn) carried = paragraph.content
    else tables.add({ content: paragraph.content, ...describeParagraph(paragraph, styles, context.numbering) })
  }

  const property = (element: XmlElement, parent: string, path: readonly string[]) => {
    const value = element.attribute('val')
    const paragraph = paragraphs.at(-1)
    const inParagraph = path.at(-1) === 'w:pPr' || path.at(-2) === 'w:pPr'
    if (paragraph && inParagraph) {
      if (element.name === 'w:pStyle') paragraph.style = value
      else if (element.name === 'w:numId') paragraph.numberingId = numberOf(element, 'val') ?? undefined
      else if (element.name === 'w:ilvl') paragraph.numberingLevel = numberOf(element, 'val') ?? undefined
      else if (element.name === 'w:outlineLvl') paragraph.outlineLevel = numberOf(element, 'val') ?? undefined
      return
    }
    if (!run || parent !== 'w:rPr') return
    const style = element.name === 'w:rStyle' && value !== null ? styles.get(value) : undefined
    if (style) {
      run.marks = { ...style.marks, ...run.marks }
      run.hidden ||= style.hidden ?? false
    }
    const mark = MARK_ELEMENTS[element.name]
    if (mark) run.marks[mark] = isOn(element)
    if (element.name === 'w:vanish') run.hidden = isOn(element)
  }

  const inRun = (element: XmlElement) => {
    const { name } = element
    if (name === 'w:tab' || name === 'w:ptab') write(' ')
    else if (name === 'w:noBreakHyphen') write('\u2011')
    else if (name === 'w:cr') paragraphs.at(-1)?.content.push({ type: 'break' })
    else if (name === 'w:br') {
      if (element.attribute('type') === null || element.attribute('type') === 'textWrapping') {
        paragraphs.at(-1)?.content.push({ type: 'break' })
      } else write(' ')
    } else if (name === 'w:sym') write(symbol(element))
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      if (run?.hidden) return
      const part = context.noteFor(`${name.replace('Reference', '')} ${element.attribute('id')}`)
      paragraphs.at(-1)?.content.push(...part)
    }
  }

  /** Whether the element holds nothing of the text as accepted; marks left on paragraphs and rows are kept. */
  const isSkipped = (name: string, parent: string): boolean => {
    if (name.endsWith('PrChange') || name === 'w:numberingChange') {
      notices.add('revisions_accepted')
      return true
    }
    if (REVISIONS.has(name)) notices.add('revisions_accepted')
    const deleted = name === 'w:del' || name === 'w:moveFrom'
    if (deleted && parent === 'w:rPr' && paragraphs.at(-1)) paragraphs.at(-1)!.runsOn = true
    if (deleted && parent === 'w:trPr') tables.deleteRow()
    return SKIPPED.has(name)
  }

  return {
    open(element, path) {
      const { name } = element
      // A comment on words whose deletion is accepted is still a comment.
      const edge = LIMITS[name]
      if (edge) (paragraphs.at(-1)?.content ?? carried).push({ type: 'comment', key: element.attribute('id') ?? '', edge })
      if (path.length > skippedFrom) return
      const parent = path.at(-1) ?? ''
      if (isSkipped(name, parent)) {
        skippedFrom = path.length
        return
      }
      if (name === 'w:p') {
        paragraphs.push({ content: carried, style: styles.defaultParagraph, runsOn: false })
        carried = []
      } else if (name === 'w:r' || name === 'm:r') run = { marks: {}, hidden: false }
      else if (name === 'w:tbl') tables.beginTable()
      else if (name === 'w:tr') tables.beginRow()
      else if (name === 'w:tc') tables.beginCell({ columns: 1, rows: 1 })
      else if (name === 'w:vMerge') notices.add('tables_simplified')
      else if (name === 'w:gridSpan') tables.spanCell(Math.min(Math.max(numberOf(element, 'val') ?? 1, 1), 1000))
      else if (name === 'w:hyperlink' && element.attribute('id') !== null) notices.add('links_left_out')
      else if (name === 'o:pic' || name === 'o:imagedata' || name === 'o:chart') notices.add('images_left_out')
      else if (name === 'w:object') notices.add('scripts_left_out')
      else if (parent === 'w:r') inRun(element)
      else property(element, parent, path)
    },
    close(name, path) {
      if (path.length >= skippedFrom) {
        if (path.length === skippedFrom) skippedFrom = Infinity
        return
      }
      if (name === 'w:p') endParagraph()
      else if (name === 'w:body' && carried.length > 0) tables.add({ content: carried, hint: { as: 'none' }, marker: null })
      else if (name === 'w:tr') tables.endRow()
      else if (name === 'w:tbl') tables.endTable()
      else if (name === 'w:r' || name === 'm:r') run = null
    },
    text(characters, path) {
      if (path.length > skippedFrom) return
      const parent = path.at(-1)
      if (parent === 'w:t' || parent === 'm:t') write(characters)
      else if (parent === 'w:instrText' && /HYPERLINK\s+"[^"]/.test(characters)) notices.add('links_left_out')
    },
  }
}

/** A character of a symbol font. Those in the private area have no meaning outside that font. */
function symbol(element: XmlElement): string {
  const code = Number.parseInt(element.attribute('char') ?? '', 16)
  return code >= 0x20 && code < 0xe000 && !(code >= 0xd800) ? String.fromCodePoint(code) : ''
}
