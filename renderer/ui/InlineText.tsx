import { Fragment, type ReactNode } from 'react'
import { joinRuns, plainText, setContent } from '../../shared/clauses/plainText'
import type { Footnote, InlineContent, Mark, SetInline } from '../../shared/model/inline'
import styles from './InlineText.module.css'

const ELEMENTS = { bold: 'strong', italic: 'em', underline: 'u' } as const

export interface InlineTextProps {
  content: InlineContent
  /** The number of its first footnote, where its text is numbered throughout. */
  firstNote?: number
}

/** A clause's content to be read, not edited: its marks as elements, its line breaks kept. */
export function InlineText({ content, firstNote = 1 }: InlineTextProps) {
  let note = firstNote
  const parts = content.flatMap((part): (SetInline | Footnote)[] => (part.type === 'footnote' ? [part] : setContent([part])))
  return joinRuns(parts).map((part, index) => {
    const key = index
    if (part.type === 'footnote') {
      return (
        <sup key={key} className={styles.note} title={plainText(part.content)}>
          {note++}
        </sup>
      )
    }
    return part.type === 'break' ? <br key={key} /> : <Fragment key={key}>{inMarks(part.text, part.marks)}</Fragment>
  })
}

/** Words in the elements of their marks. */
export function inMarks(text: string, marks: readonly Mark[] = []): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    const Element = ELEMENTS[mark]
    return <Element>{inner}</Element>
  }, text)
}
