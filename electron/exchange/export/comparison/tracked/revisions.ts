import {
  BuilderElement,
  DeletedTextRun,
  FileChild,
  InsertedTextRun,
  ParagraphProperties,
  ParagraphPropertiesChange,
  TextRun,
  XmlAttributeComponent,
  type IParagraphPropertiesChangeOptions,
  type FootnoteReferenceRun,
  type IRunOptions,
  type ParagraphChild,
  type XmlComponent,
} from 'docx'
import { runContent } from '../../docx/runContent'
import type { Revision, TrackedParagraph } from './trackedParagraph'

/** Who changed what, as Word notes it beside every change. Ids count from 1 through the document. */
export type Change = {
  id: number
  author: string
  /** ISO 8601. */
  date: string
}

export type ParagraphForm = Omit<IParagraphPropertiesChangeOptions, keyof Change>

/** A run's text with its change around it. */
export function revisedRun(
  revision: Revision,
  text: string,
  properties: Omit<IRunOptions, 'children'>,
  change: () => Change,
): XmlComponent {
  const options = { ...properties, children: runContent(text) }
  switch (revision) {
    case 'same':
      return new TextRun(options)
    case 'deleted':
      return new DeletedTextRun({ ...properties, children: runContent(text, 'w:delText'), ...change() })
    case 'inserted':
      return new InsertedTextRun({ ...options, ...change() })
    case 'movedFrom':
      return changed('w:moveFrom', change(), [new TextRun(options)])
    case 'movedTo':
      return changed('w:moveTo', change(), [new TextRun(options)])
  }
}

/** A footnote's mark with its change around it; the footnote comes with it. */
export function revisedNote(revision: Revision, note: FootnoteReferenceRun, change: () => Change): XmlComponent {
  return revision === 'same' ? note : changed(CHANGES[revision], change(), [note])
}

/** A change no class of the docx library stands for: a move, and the end of a paragraph that came or went. */
function changed(name: string, { id, author, date }: Change, children: readonly XmlComponent[] = []): XmlComponent {
  return new BuilderElement<Change>({
    name,
    attributes: {
      id: { key: 'w:id', value: id },
      author: { key: 'w:author', value: author },
      date: { key: 'w:date', value: date },
    },
    children,
  })
}

const CHANGES: Record<Exclude<Revision, 'same'>, string> = {
  deleted: 'w:del',
  inserted: 'w:ins',
  movedFrom: 'w:moveFrom',
  movedTo: 'w:moveTo',
}

/** A paragraph whose end and form are under revision. The docx library's own cannot say that its end has moved. */
export class RevisedParagraph extends FileChild {
  constructor(
    form: ParagraphForm,
    formBefore: ParagraphForm | null,
    end: TrackedParagraph['end'],
    children: readonly (XmlComponent | ParagraphChild)[],
    change: () => Change,
  ) {
    super('w:p')
    const properties = new ParagraphProperties(form)
    if (end !== 'same') {
      properties.push(new BuilderElement({ name: 'w:rPr', children: [changed(CHANGES[end], change())] }))
    }
    if (formBefore) properties.push(new ParagraphPropertiesChange({ ...formBefore, ...change() }))
    this.root.push(properties, ...children)
  }
}

/** Where a move's source or goal begins. */
export function moveStart(what: 'moveFrom' | 'moveTo', name: string, { id, author, date }: Change): XmlComponent {
  return new BuilderElement<Change & { name: string }>({
    name: `w:${what}RangeStart`,
    attributes: {
      id: { key: 'w:id', value: id },
      author: { key: 'w:author', value: author },
      date: { key: 'w:date', value: date },
      name: { key: 'w:name', value: name },
    },
  })
}

class Identity extends XmlAttributeComponent<{ id: number }> {
  protected override readonly xmlKeys = { id: 'w:id' }
}

/** Where the move that began with this id ends: in a paragraph, or after one whose end has moved too. */
export class MoveEnd extends FileChild {
  constructor(what: 'moveFrom' | 'moveTo', id: number) {
    super(`w:${what}RangeEnd`)
    this.root.push(new Identity({ id }))
  }
}
