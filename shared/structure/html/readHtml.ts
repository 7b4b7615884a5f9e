import { Tokenizer, TokenizerMode } from 'parse5'
import type { Token } from 'parse5'
import { plainText } from '../../clauses/plainText'
import type { ImportNotice } from '../../model/importing'
import type { Mark } from '../../model/inline'
import { ANNOUNCEMENT_META } from '../announcementNames'
import { createOpenTables } from '../openTables'
import { createBlockList } from '../rawBlock'
import type { BlockHint, ReadBlocks, WrittenBlock } from '../rawBlock'
import { createElementStack } from './elementStack'
import type { OpenElement } from './elementStack'
import { BLOCKS, CHARACTER_DATA, HEADING_LEVELS, isHidden, isList, LEFT_OUT, VOID } from './elements'
import { isMark, linkedPlace } from './links'
import { createNoteMarks } from './noteScopes'
import type { NoteScope, PlacedBlock } from './noteScopes'
import { createOpenLists } from './openLists'
import { createPageScopes } from './pageScopes'
import { createRunningText } from './runningText'
import { isWordMarker, wordListDepth, wordMarker } from './wordLists'

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** A paragraph that changes its marks this often is cut in two, so that each half can be stored. */
const MOST_PARTS_IN_A_PARAGRAPH = 20_000

const MARKS: readonly Mark[] = ['bold', 'italic', 'underline']

/** A link within the page, which may be the number of a note. */
interface Link {
  target: string
  names: readonly string[]
  declared: boolean
}

/** Reads a page a piece at a time. */
export interface HtmlReader {
  write(html: string): void
  end(): ReadBlocks
}

/**
 * Reads the text of an HTML page or clipboard: paragraphs, headings, lists with the numbers a browser or Word
 * would show, bold, italic and underline, footnotes. Nothing is fetched, run or shown. It works on parse5's
 * tokens rather than its tree, so that time and memory stay linear in the file however deep a hostile one nests.
 */
export function createHtmlReader(fileName: string): HtmlReader {
  const list = createBlockList(fileName)
  const notices = new Set<ImportNotice>()
  const lists = createOpenLists()
  const scopes = createPageScopes()
  const marks = createNoteMarks()
  const placed: PlacedBlock[] = []
  const scopeOf = new WeakMap<WrittenBlock, NoteScope | null>()
  // Of an element that stands for its content: a heading, a title, a paragraph of a list in Word.
  let level: number | null = null
  let isTitle = false
  let wordDepth: number | null = null
  let marker: string | null = null
  let title = ''
  let language: string | null = null
  const announced: string[] = []

  const place = (block: WrittenBlock) => {
    const added = list.add(block)
    if (added) placed.push({ block: added, scope: scopeOf.get(block) ?? null })
  }
  const tables = createOpenTables(place, () => notices.add('tables_simplified'))

  const settle = () => {
    text.settle()
    if (text.parts() > MOST_PARTS_IN_A_PARAGRAPH) flush()
  }

  const flush = () => {
    text.settle()
    endAside()
    if (!text.isBlank()) {
      const block = { content: text.take(), ...describe() }
      scopeOf.set(block, scopes.innermost())
      scopes.written()
      tables.add(block)
    }
    text.take()
    marker = null
  }

  const describe = (): { hint: BlockHint; marker: string | null } => {
    if (level !== null) return { hint: { as: 'heading', level }, marker }
    if (isTitle) return { hint: { as: 'title' }, marker: null }
    if (wordDepth !== null) return { hint: { as: 'item', depth: wordDepth }, marker: marker ?? '•' }
    return lists.describe()
  }

  const endAside = () => {
    const aside = text.endAside()
    if (!aside) return
    const { use, words } = aside
    if (use === 'marker') marker = wordMarker(plainText(words))
    else if (isMark(words)) text.push(marks.place({ ...use, within: scopes.innermost() }, words))
    else words.forEach(text.push)
  }

  const closed = (element: OpenElement) => {
    const { tag } = element
    if (text.isAside(element)) {
      text.settle()
      endAside()
    }
    if (BLOCKS.has(tag)) flush()
    if (HEADING_LEVELS.has(tag)) level = null
    else if (tag === 'p') [isTitle, wordDepth] = [false, null]
    else if (tag === 'li') lists.endItem()
    else if (isList(tag)) lists.end()
    else if (tag === 'tr') tables.endRow()
    else if (tag === 'table') tables.endTable()
    else if (tag === 'q') text.write('”')
    scopes.closed(element)
  }
  const elements = createElementStack(closed)

  const text = createRunningText<Link | 'marker'>(
    () => MARKS.filter((mark) => elements.has(mark)),
    () => elements.isOpen('pre'),
  )

  const openedLink = (element: OpenElement, attributes: ReadonlyMap<string, string>) => {
    const href = attributes.get('href') ?? ''
    if (/^(?!#)./.test(href)) notices.add('links_left_out')
    const target = linkedPlace(href)
    if (target === null) return
    const name = attributes.get('name')
    const names = [...elements.idsAround(), ...(name ? [name] : [])]
    if (text.isBlank()) scopes.named(names)
    const declared = /\b(?:doc-)?noteref\b/.test(`${attributes.get('role') ?? ''} ${attributes.get('epub:type') ?? ''}`)
    endAside()
    text.beginAside(element, { target, names, declared })
  }

  const opened = (element: OpenElement, attributes: ReadonlyMap<string, string>) => {
    const { tag } = element
    const style = attributes.get('style') ?? ''
    const span = (name: string) => spanOf(attributes.get(name))
    if (tag === 'q') text.write('“')
    else if (tag === 'a') openedLink(element, attributes)
    else if (HEADING_LEVELS.has(tag)) level = HEADING_LEVELS.get(tag)!
    else if (tag === 'p') {
      isTitle = /^(?:Mso)?Title$/i.test(attributes.get('class') ?? '')
      wordDepth = wordListDepth(style)
    } else if (isList(tag)) lists.begin(tag, attributes)
    else if (tag === 'li') lists.beginItem(attributes)
    else if (tag === 'table') tables.beginTable()
    else if (tag === 'tr') tables.beginRow()
    else if (tag === 'td' || tag === 'th') tables.beginCell({ columns: span('colspan'), rows: span('rowspan') })
    else if (isWordMarker(style)) {
      endAside()
      text.beginAside(element, 'marker')
    }
    scopes.opened(element, attributes, lists.items())
  }

  const onStartTag = (token: Token.TagToken) => {
    const tag = token.tagName
    settle()
    const mode = Object.hasOwn(CHARACTER_DATA, tag) ? CHARACTER_DATA[tag] : undefined
    if (mode) tokenizer.state = TokenizerMode[mode]
    const attributes = attributesOf(token)
    if (tag === 'html' || tag === 'body') language ??= attributes.get('lang') ?? null
    if (tag === 'meta' && attributes.get('name') === ANNOUNCEMENT_META) announced.push(attributes.get('content') ?? '')
    if (BLOCKS.has(tag)) {
      elements.closeImplied(tag)
      flush()
    }
    const leftOut = Object.hasOwn(LEFT_OUT, tag)
    const notice = leftOut ? LEFT_OUT[tag] : null
    if (notice && !elements.hidden()) notices.add(notice)
    const empty = VOID.has(tag) || (token.selfClosing && (tag === 'svg' || elements.hidden()))
    const hidden = leftOut || isHidden(attributes)
    const visible = !hidden && !elements.hidden()
    if (empty) {
      if (visible && tag === 'br') text.push({ type: 'break' })
      return
    }
    // An element too deep to be kept track of is read as if its tags were not there.
    const element = elements.open(tag, attributes, hidden, visible)
    if (element && visible) opened(element, attributes)
  }

  const onCharacters = (token: Token.CharacterToken) => {
    if (elements.isOpen('title') && !elements.isOpen('body')) title += token.chars
    else if (!elements.hidden()) text.write(token.chars)
  }

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag,
      onEndTag: ({ tagName }) => {
        if (BLOCKS.has(tagName)) flush()
        else settle()
        elements.close(tagName)
      },
      onCharacter: onCharacters,
      onWhitespaceCharacter: onCharacters,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  )

  return {
    write: (html) => tokenizer.write(html, false),
    end() {
      tokenizer.write('', true)
      flush()
      tables.end()
      const { blocks, inlined } = marks.settle(placed)
      if (inlined) notices.add('footnotes_inlined')
      return { blocks, notices, language, announced, title: title.replace(/\s+/g, ' ').trim() || null }
    },
  }
}

/** As `createHtmlReader`, of a whole page. */
export function readHtml(fileName: string, html: string): ReadBlocks {
  const reader = createHtmlReader(fileName)
  reader.write(html)
  return reader.end()
}

function attributesOf(token: Token.TagToken): ReadonlyMap<string, string> {
  return token.attrs.length === 0 ? NO_ATTRIBUTES : new Map(token.attrs.map(({ name, value }) => [name, value]))
}

/** Of a cell; browsers read no more than this either. */
function spanOf(written: string | undefined): number {
  return Math.min(Math.max(Number.parseInt(written ?? '1', 10) || 1, 1), 1000)
}

function ignore(): void {}
