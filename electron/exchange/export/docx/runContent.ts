import { BuilderElement, Tab, type XmlComponent } from 'docx'
import { legibleLines } from '../legible'

/** Characters of a run as they are: the docx library reads a string that is "CURRENT" as the page's number. */
class RunText extends BuilderElement {
  constructor(name: 'w:t' | 'w:delText', text: string) {
    super({ name, attributes: { space: { key: 'xml:space', value: 'preserve' } } })
    this.root.push(text)
  }
}

/** What stands in a run: text, and an element of its own for each tab and line break, which are white space in text. */
export function runContent(text: string, name: 'w:t' | 'w:delText' = 'w:t'): XmlComponent[] {
  return legibleLines(text).flatMap((line, at) => [
    ...(at > 0 ? [new BuilderElement({ name: 'w:br' })] : []),
    ...line
      .split('\t')
      .flatMap((words, tab) => [...(tab > 0 ? [new Tab()] : []), ...(words === '' ? [] : [new RunText(name, words)])]),
  ])
}
