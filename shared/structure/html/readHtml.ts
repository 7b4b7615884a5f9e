import { Tokenizer, TokenizerMode } from 'parse5'
import type { Token } from 'parse5'
import type { ImportNotice } from '../../model/importing'
import type { Mark, SetInline } from '../../model/inline'
import { createElementStack } from './elementStack'
import type { OpenElement } from './elementStack'
import { BLOCKS, CHARACTER_DATA, LEFT_OUT, VOID, isHidden } from './elements'
import { nextMarker, openList } from './listMarkers'
import type { OpenList } from './listMarkers'
import { MOST_BLOCKS_IN_A_ROW, readRow } from './tableRow'
import type { TableRow } from './tableRow'
import { addText, createBlockList } from '../rawBlock'
import type { BlockHint, RawBlock, ReadBlocks } from '../rawBlock'

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()
const HEADING_LEVELS = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag, level) => [tag, level]))

/** A paragraph that changes its marks this often is cut in two, so that each half can be stored. */
const MOST_PARTS_IN_A_PARAGRAPH = 20_000

const MARKS: readonly Mark[] = ['bold', 'italic', 'underline']

interface OpenItem {
  depth: number
  marker: string | null
  /** Its first paragraph was read; what follows continues it. */
  begun: boolean
}

/**
 * Reads the text of an HTML page: paragraphs, headings, lists with the numbers a browser would show,
 * bold, italic and underline. Nothing is fetched, run or shown. It works on parse5's tokens rather than
 * its tree, so that time and memory stay linear in the file however deep a hostile one nests.
 */
export function readHtml(fileName: string, html: string): ReadBlocks {
  const list = createBlockList(fileName)
  const notices = new Set<ImportNotice>()
  const lists: OpenList[] = []
  const items: OpenItem[] = []
  const rows: TableRow[] = []
  let content: SetInline[] = []
  let level: number | null = null
  let title = ''
  let language: string | null = null

  const emit = (block: RawBlock) => {
    const row = rows.at(-1)
    if (!row) return list.add(block)
    if (row.length === 0) row.push([])
    row.at(-1)!.push(block)
    if (row.length + row.at(-1)!.length > MOST_BLOCKS_IN_A_ROW) endRow(rows.length - 1, [[]])
  }

  // Characters since the last tag: they share their marks, and come a word at a time.
  let pending = ''
  let words: string[] = []
  const gather = () => {
    pending += words.join('')
    words = []
  }
  const settle = () => {
    gather()
    if (pending === '') return
    const marks = MARKS.filter((mark) => elements.has(mark))
    if (!elements.isOpen('pre')) addText(content, pending, marks)
    else {
      pending.split('\n').forEach((line, index) => {
        if (index > 0) content.push({ type: 'break' })
        addText(content, line, marks)
      })
    }
    pending = ''
    if (content.length > MOST_PARTS_IN_A_PARAGRAPH) flush()
  }

  const flush = () => {
    settle()
    if (content.some((part) => part.type === 'text' && /\S/u.test(part.text))) {
      emit({ content, ...describe() })
    }
    content = []
  }

  const describe = (): { hint: BlockHint; marker: string | null } => {
    if (level !== null) return { hint: { as: 'heading', level }, marker: null }
    const item = items.at(-1)
    if (!item) return { hint: { as: 'none' }, marker: null }
    if (item.begun) return { hint: { as: 'continuation', depth: item.depth }, marker: null }
    item.begun = true
    return { hint: { as: 'item', depth: item.depth }, marker: item.marker }
  }

  const endRow = (index: number, ...replacement: TableRow[]) => {
    const [row] = rows.splice(index, 1)
    const { blocks, flattened } = readRow(row ?? [])
    if (flattened) notices.add('tables_flattened')
    for (const block of blocks) emit(block)
    rows.splice(index, 0, ...replacement)
  }

  const closed = ({ tag }: OpenElement) => {
    if (BLOCKS.has(tag)) flush()
    if (HEADING_LEVELS.has(tag)) level = null
    else if (tag === 'li') items.pop()
    else if (isList(tag)) lists.pop()
    else if (tag === 'tr') endRow(rows.length - 1)
    else if (tag === 'q') text('”')
  }
  const elements = createElementStack(closed)

  const text = (characters: string) => {
    if (elements.hidden()) return
    words.push(characters)
    // A few long strings cost far less memory than a million small ones.
    if (words.length >= 1000) gather()
  }

  const opened = (tag: string, attributes: ReadonlyMap<string, string>) => {
    if (tag === 'br') content.push({ type: 'break' })
    else if (tag === 'q') text('“')
    else if (tag === 'a' && /^(?!#)./.test(attributes.get('href') ?? '')) notices.add('links_left_out')
    else if (HEADING_LEVELS.has(tag)) level = HEADING_LEVELS.get(tag)!
    else if (isList(tag)) lists.push(openList(tag, attributes))
    else if (tag === 'li') {
      const marker = lists.length > 0 ? nextMarker(lists.at(-1)!, attributes.get('value')) : '•'
      items.push({ depth: Math.max(lists.length - 1, 0), marker, begun: false })
    } else if (tag === 'tr') rows.push([])
    else if (tag === 'td' || tag === 'th') rows.at(-1)?.push([])
  }

  const onStartTag = (token: Token.TagToken) => {
    const tag = token.tagName
    settle()
    const mode = Object.hasOwn(CHARACTER_DATA, tag) ? CHARACTER_DATA[tag] : undefined
    if (mode) tokenizer.state = TokenizerMode[mode]
    const attributes = attributesOf(token)
    if (tag === 'html' || tag === 'body') language ??= attributes.get('lang') ?? null
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
    // An element too deep to be kept track of is read as if its tags were not there.
    if (!empty && !elements.open(tag, attributes.get('style') ?? '', hidden, visible)) return
    if (visible) opened(tag, attributes)
  }

  const onCharacters = (token: Token.CharacterToken) => {
    if (elements.isOpen('title') && !elements.isOpen('body')) title += token.chars
    else text(token.chars)
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
  tokenizer.write(html, true)
  flush()
  while (rows.length > 0) endRow(rows.length - 1)
  return { blocks: list.blocks, notices, language, title: title.replace(/\s+/g, ' ').trim() || null }
}

function attributesOf(token: Token.TagToken): ReadonlyMap<string, string> {
  return token.attrs.length === 0 ? NO_ATTRIBUTES : new Map(token.attrs.map(({ name, value }) => [name, value]))
}

function ignore(): void {}

function isList(tag: string): boolean {
  return tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir'
}
