import { Fragment, type ReactNode } from 'react'
import { setContent } from '../../shared/clauses/plainText'
import type { InlineContent, Mark } from '../../shared/model/inline'

const ELEMENTS = { bold: 'strong', italic: 'em', underline: 'u' } as const

/** A clause's content to be read, not edited: its marks as elements, its line breaks kept. */
export function InlineText({ content }: { content: InlineContent }) {
  return setContent(content).map((part, index) => {
    const key = index
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
