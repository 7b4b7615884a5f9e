import type { FileThread } from '../../../../shared/structure/commentLimits'
import type { Parts } from './parts'
import { isOn, readXml } from './xml'
import type { XmlElement } from './xml'
import type { Archive } from './zipGuard'

/** Comments and replies of one file; one with more of them was written by a machine. */
const MOST_COMMENTS = 5000

/** As it stands in the file; what was struck out in it with tracked changes is left out. */
interface FileComment {
  key: string
  author: string | null
  date: string | null
  lines: string[]
  /** Its paragraphs' own ids, by which the other parts name it. */
  paragraphs: string[]
}

/** What the parts that newer programs add say of a comment, by the id of one of its paragraphs. */
interface CommentFacts {
  parent: string | null
  resolved: boolean
}

/**
 * Reads the comments of a Word file as threads: ECMA-376 part 1, 17.13.4, with what [MS-DOCX] 2.7 adds, which
 * comment another answers, which are resolved and when each was made. Of two with one id the first counts; one
 * that answers nothing there is, or itself in a circle, is a comment of its own. Null when there are too many.
 */
export function readComments(fileName: string, archive: Archive, parts: Parts): FileThread[] | null {
  const comments = readWritten(fileName, archive, parts.comments)
  if (comments.size > MOST_COMMENTS) return null
  const facts = readFacts(fileName, archive, parts.commentsExtended)
  const moments = readMoments(fileName, archive, parts)

  const owners = new Map([...comments.values()].flatMap((one) => one.paragraphs.map((id) => [id, one] as const)))
  const factsOf = ({ paragraphs }: FileComment) => paragraphs.map((id) => facts.get(id)).find((fact) => fact !== undefined)
  const answeredBy = (one: FileComment) => {
    const parent = factsOf(one)?.parent
    return parent ? owners.get(parent) : undefined
  }
  const beginning = (one: FileComment): FileComment => {
    const seen = new Set([one])
    for (let at = one; ; ) {
      const next = answeredBy(at)
      if (!next) return at
      if (seen.has(next)) return one
      seen.add((at = next))
    }
  }

  return [...Map.groupBy(comments.values(), beginning)].map(([first, members]): FileThread => {
    const all = [first, ...members.filter((one) => one !== first)]
    return {
      keys: all.map(({ key }) => key),
      resolved: factsOf(first)?.resolved ?? false,
      quote: null,
      remarks: all.map((one) => {
        const moment = one.paragraphs.map((id) => moments.get(id)).find((utc) => utc !== undefined)
        return { author: one.author, body: one.lines.join('\n'), createdAt: timeOf(moment ?? one.date) }
      }),
    }
  })
}

/** What each comment says, a line for each of its paragraphs. */
function readWritten(fileName: string, archive: Archive, part: string): Map<string, FileComment> {
  const comments = new Map<string, FileComment>()
  let comment: FileComment | null = null
  let deletedFrom = Infinity
  const write = (text: string) => {
    if (comment && comment.lines.length > 0) comment.lines[comment.lines.length - 1] += text
  }
  readXml(fileName, archive, part, {
    open(element, path) {
      if (path.length > deletedFrom) return
      const { name } = element
      if (name === 'w:del' || name === 'w:moveFrom') deletedFrom = path.length
      else if (name === 'w:comment') {
        const key = element.attribute('id') ?? ''
        comment = { key, author: element.attribute('author'), date: element.attribute('date'), lines: [], paragraphs: [] }
        if (!comments.has(key)) comments.set(key, comment)
      } else if (name === 'w:p' && comment) {
        const id = element.attribute('paraId')
        comment.lines.push('')
        if (id !== null) comment.paragraphs.push(id)
      } else if (path.at(-1) === 'w:r') write(characterOf(element))
    },
    close(name, path) {
      if (path.length === deletedFrom) deletedFrom = Infinity
      if (name === 'w:comment') comment = null
    },
    text(characters, path) {
      if (path.length <= deletedFrom && path.at(-1) === 'w:t') write(characters)
    },
  })
  return comments
}

function characterOf({ name }: XmlElement): string {
  if (name === 'w:tab') return '\t'
  if (name === 'w:br' || name === 'w:cr') return '\n'
  return name === 'w:noBreakHyphen' ? '\u2011' : ''
}

function readFacts(fileName: string, archive: Archive, part: string): Map<string, CommentFacts> {
  const facts = new Map<string, CommentFacts>()
  readXml(fileName, archive, part, {
    open(element) {
      const id = element.attribute('paraId')
      if (element.name !== 'o:commentEx' || id === null || facts.has(id)) return
      const resolved = element.attribute('done') !== null && isOn(element, 'done')
      facts.set(id, { parent: element.attribute('paraIdParent'), resolved })
    },
  })
  return facts
}

/**
 * When comments were made, in Coordinated Universal Time: the date beside a comment is what the writer's clock
 * showed, though Word writes a Z behind it.
 */
function readMoments(fileName: string, archive: Archive, parts: Parts): Map<string, string> {
  const moments = new Map<string, string>()
  const paragraphs = new Map<string, string>()
  readXml(fileName, archive, parts.commentsIds, {
    open(element) {
      const [id, paragraph] = [element.attribute('durableId'), element.attribute('paraId')]
      if (element.name === 'o:commentId' && id !== null && paragraph !== null) paragraphs.set(id, paragraph)
    },
  })
  readXml(fileName, archive, parts.commentsExtensible, {
    open(element) {
      const paragraph = paragraphs.get(element.attribute('durableId') ?? '')
      const utc = element.attribute('dateUtc')
      if (element.name === 'o:commentExtensible' && paragraph !== undefined && utc !== null) moments.set(paragraph, utc)
    },
  })
  return moments
}

/** Nobody comments on a computer before the first ones, or in a year of five figures. */
const FIRST_MOMENT = Date.UTC(1970, 0, 1)
const LAST_MOMENT = Date.UTC(9999, 11, 31)

function timeOf(date: string | null): number | null {
  const time = Date.parse(date ?? '')
  return time >= FIRST_MOMENT && time <= LAST_MOMENT ? time : null
}
