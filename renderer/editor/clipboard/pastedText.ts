import type { ClauseId } from '../../../shared/model/clause'
import type { Pieces } from '../../../shared/pieces'
import { createHtmlReader } from '../../../shared/structure/html/readHtml'
import { readPlainText } from '../../../shared/structure/plain/readPlainText'
import { withKnownReferences } from '../references/clipboardReferences'
import type { Block } from './block'
import { OWN_TYPE, readOwnFormat } from './ownFormat'
import { readPastedInPieces, readWords, type Into } from './readPasted'

/** What a clipboard holds, taken from it while it is open, and not read yet; '' for what it does not hold. */
export interface Pasted {
  own: string
  html: string
  text: string
  /** Only the words are asked for, as they are. */
  plain: boolean
}

/** What is pasted as clauses, which depend on the place it is put into. */
export interface PastedClauses {
  isEmpty: boolean
  blocksFor(into: Into): Pieces<readonly Block[]>
}

export function pastedFrom(data: DataTransfer, plain: boolean): Pasted {
  const text = data.getData('text/plain')
  if (plain) return { own: '', html: '', text, plain }
  return { own: data.getData(OWN_TYPE), html: data.getData('text/html'), text, plain }
}

/** A page is read this many characters at a time, a few milliseconds' work. */
const PIECE = 50_000

/**
 * Reads what is pasted: Chapeau's own clauses, else HTML, else plain text. Gives how much of it, 0 to 1, was
 * read each time it could be interrupted. Fails with `too_many_clauses`.
 */
export function* readInPieces(
  { own, html, text, plain }: Pasted,
  isKnown: (target: ClauseId) => boolean,
): Generator<number, PastedClauses, void> {
  yield 0
  if (plain) return always(readWords(text))
  const clauses = own ? readOwnFormat(own) : null
  if (clauses) {
    return always(clauses.map((block) => ({ ...block, content: withKnownReferences(block.content, isKnown) })))
  }
  if (html) {
    const reader = createHtmlReader('')
    for (let at = 0; at < html.length; at += PIECE) {
      reader.write(html.slice(at, at + PIECE))
      yield Math.min((at + PIECE) / html.length, 1)
    }
    const { blocks } = reader.end()
    yield 1
    if (blocks.length > 0) return { isEmpty: false, blocksFor: (into) => readPastedInPieces(blocks, into) }
  }
  const { blocks } = readPlainText('', text)
  return {
    isEmpty: text === '',
    // A lone line in a sentence keeps the spaces around it.
    blocksFor: (into) =>
      blocks.length < 2 && into === 'words' && !/[\n\r]/.test(text) ? ready(readWords(text)) : readPastedInPieces(blocks, into),
  }
}

function always(blocks: readonly Block[]): PastedClauses {
  return { isEmpty: blocks.length === 0, blocksFor: () => ready(blocks) }
}

// oxlint-disable-next-line require-yield -- what is read already has no pieces
function* ready(blocks: readonly Block[]): Pieces<readonly Block[]> {
  return blocks
}
