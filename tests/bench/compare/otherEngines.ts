import { diffWords } from 'diff'
import { Document, Packer, Paragraph } from 'docx'
import { docxDiffGetRevisions, initialize } from 'docxodus/core'
import type { ComparedSide } from '../../../shared/model/comparison'
import { timed, type Figure } from '../figure'
import type { Pair } from './generatePair'

// diffWords takes some 25 s there, and minutes at twice the length…
const MOST_FOR_DIFF = 50_000
// …docxodus as long at a fifth of it.
const MOST_FOR_DOCXODUS = 12_000

/** How long others take on a pair of so many words a side, where that can be waited for, and what they mark. */
export async function otherFigures(pair: Pair, words: number, ours: number): Promise<Figure[]> {
  const figures: Figure[] = []
  const times = (theirs: number) => `${(theirs / ours).toFixed(0)} times the comparison`
  if (words <= MOST_FOR_DIFF) {
    const theirs = await timed(() => diffWords(joined(pair.left), joined(pair.right)))
    figures.push({ name: `diffWords, ${words} words`, value: theirs, unit: 'ms', note: times(theirs) })
  }
  if (words <= MOST_FOR_DOCXODUS) {
    await initialize()
    const [left, right] = [await docx(pair.left), await docx(pair.right)]
    let revisions: Awaited<ReturnType<typeof docxDiffGetRevisions>> = []
    const theirs = await timed(async () => (revisions = await docxDiffGetRevisions(left, right)))
    const moves = revisions.filter(({ revisionType, isMoveSource }) => revisionType === 'Moved' && isMoveSource).length
    const real = pair.links.filter(({ kind }) => kind === 'moved').length
    const marked = revisions
      .filter(({ revisionType }) => revisionType === 'Inserted' || revisionType === 'Deleted')
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
    const note = `${times(theirs)}; ${revisions.length} revisions, ${moves} moves for ${real}, ${marked} words marked`
    figures.push({ name: `docxodus, ${words} words`, value: theirs, unit: 'ms', note })
  }
  return figures
}

function joined({ clauses }: ComparedSide): string {
  return clauses.map(({ text }) => text).join('\n')
}

/** The clauses as plain paragraphs, their numbers typed before them. */
async function docx({ clauses }: ComparedSide): Promise<Uint8Array> {
  const children = clauses.map(({ label, text }) => new Paragraph(label ? `${label} ${text}` : text))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
